import { type Hues, type Lab, lab } from '../colour.ts';

type Stops = readonly (readonly [place: number, Lab])[];

/** An evening's light on the pond: a key of its own, and clean darks. */
export interface Hour {
  /** The tone that the canvas is primed with. */
  readonly ground: Lab;
  /** The water in the shade, from the far bank to the near edge. */
  readonly water: Stops;
  /** The sky in it, from the horizon's light down. */
  readonly sky: Stops;
  /** What the water drifts to, here and there. */
  readonly cool: Lab;
  readonly warm: Lab;
  /** The mirrored trees: their leaves, and the wine and brown of their shade. */
  readonly greens: Hues;
  readonly wines: Hues;
  /** What sky and water go towards as the evening goes on. */
  readonly ember: Lab;
  readonly night: Lab;
}

const water = (...colours: readonly string[]): Stops =>
  colours.map((hex, index) => [[0, 0.3, 0.62, 1][index] ?? 1, lab(hex)]);
const sky = (...colours: readonly string[]): Stops =>
  colours.map((hex, index) => [[0, 0.22, 0.42, 0.62, 0.85, 1][index] ?? 1, lab(hex)]);
const hues = (first: string, ...others: readonly string[]): Hues => [
  lab(first),
  ...others.map(lab),
];

const APRICOT: Hour = {
  ground: lab('#787a84'),
  water: water('#667f8e', '#4d6f88', '#3c5b7c', '#2f4868'),
  sky: sky('#f0d9ae', '#e8c098', '#d4a590', '#a69799', '#70879c', '#587490'),
  cool: lab('#3f7882'),
  warm: lab('#5c6688'),
  greens: hues('#213a2c', '#2c4a33', '#1f3f3a'),
  wines: hues('#3d2836', '#322b45', '#44352c'),
  ember: lab('#d6906e'),
  night: lab('#304768'),
};

const ROSE: Hour = {
  ground: lab('#7a7f82'),
  water: water('#6c979b', '#487f8c', '#306979', '#225264'),
  sky: sky('#f0d9cf', '#e8bcb2', '#cf9f9f', '#9b9096', '#668b92', '#4d7b88'),
  cool: lab('#3b8880'),
  warm: lab('#5f7194'),
  greens: hues('#1f3b30', '#2a4a38', '#1d4142'),
  wines: hues('#4a2833', '#3a2a3f', '#40332f'),
  ember: lab('#d98a86'),
  night: lab('#274c62'),
};

const BLUE: Hour = {
  ground: lab('#688496'),
  water: water('#6c8897', '#577d92', '#4b6f8b', '#3e5b7a'),
  sky: sky('#d9e0df', '#aec7d2', '#8babbf', '#7095ae', '#5f84a1', '#527493'),
  cool: lab('#41868a'),
  warm: lab('#5e709c'),
  greens: hues('#2b4a3c', '#38553d', '#27504c'),
  wines: hues('#473a55', '#3a3d62', '#4f4440'),
  ember: lab('#c9b4b4'),
  night: lab('#35527c'),
};

const GOLD: Hour = {
  ground: lab('#828064'),
  water: water('#8b957a', '#6c8877', '#527670', '#3d5e60'),
  sky: sky('#f2e3b4', '#e6cb8e', '#cdb284', '#a39e7d', '#7a8c7e', '#637c76'),
  cool: lab('#4c8270'),
  warm: lab('#74765a'),
  greens: hues('#253823', '#33472a', '#1f3d33'),
  wines: hues('#46302a', '#3b2f38', '#4b3e28'),
  ember: lab('#d3a066'),
  night: lab('#34504f'),
};

const GREY: Hour = {
  ground: lab('#78908a'),
  water: water('#86a396', '#63928a', '#487d7f', '#35626d'),
  sky: sky('#e6e8db', '#c9d5c8', '#a6bcb0', '#82a29e', '#698c92', '#59798a'),
  cool: lab('#4a9076'),
  warm: lab('#6f86a0'),
  greens: hues('#28443a', '#365040', '#27504a'),
  wines: hues('#443848', '#383d52', '#4a443e'),
  ember: lab('#dcbda6'),
  night: lab('#3c5f72'),
};

/** The evenings that seeds go through, as Monet's series did. */
export const HOURS: readonly [Hour, ...Hour[]] = [APRICOT, ROSE, BLUE, GOLD, GREY];
