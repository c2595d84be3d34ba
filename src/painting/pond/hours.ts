import { type Lab, lab } from '../colour.ts';

type Stops = readonly (readonly [place: number, Lab])[];

/** An evening's light on the pond. */
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
  /** What sky and water go towards as the evening goes on. */
  readonly ember: Lab;
  readonly night: Lab;
}

const water = (...colours: readonly string[]): Stops =>
  colours.map((hex, index) => [[0, 0.3, 0.62, 1][index] ?? 1, lab(hex)]);
const sky = (...colours: readonly string[]): Stops =>
  colours.map((hex, index) => [[0, 0.22, 0.42, 0.62, 0.85, 1][index] ?? 1, lab(hex)]);

const APRICOT: Hour = {
  ground: lab('#6f7c98'),
  water: water('#8d9aa9', '#7387a3', '#546d92', '#3a5180'),
  sky: sky('#ecd3a4', '#e6bd95', '#d9a39a', '#b796ab', '#8d8cb0', '#7482ad'),
  cool: lab('#4f8089'),
  warm: lab('#7f76a2'),
  ember: lab('#d98b6b'),
  night: lab('#3c4f80'),
};

const ROSE: Hour = {
  ground: lab('#757c9a'),
  water: water('#97a3b0', '#7a8ba9', '#5b6f9a', '#44578a'),
  sky: sky('#ecdcd0', '#e6c6c0', '#d8aab2', '#ba97b4', '#9490b8', '#7886b2'),
  cool: lab('#58839a'),
  warm: lab('#8f7aa6'),
  ember: lab('#d28a90'),
  night: lab('#414f84'),
};

const BLUE: Hour = {
  ground: lab('#5f7f98'),
  water: water('#7f9fa8', '#5f8aa4', '#4a789e', '#3c688e'),
  sky: sky('#d3dcda', '#b4c9d4', '#99b6d0', '#87a6ca', '#7893bf', '#6882b0'),
  cool: lab('#3f878c'),
  warm: lab('#7079ae'),
  ember: lab('#c3a9b8'),
  night: lab('#385884'),
};

const GOLD: Hour = {
  ground: lab('#75828a'),
  water: water('#9aa394', '#7d9090', '#5e7684', '#476078'),
  sky: sky('#efdfb4', '#e6cb94', '#d6b284', '#b69d86', '#949493', '#7b899b'),
  cool: lab('#5f897a'),
  warm: lab('#8b7e90'),
  ember: lab('#d29a60'),
  night: lab('#455870'),
};

const GREY: Hour = {
  ground: lab('#72878a'),
  water: water('#95a69f', '#7a9392', '#607f83', '#4b6b74'),
  sky: sky('#dfe1d5', '#cbd4ca', '#b5c4be', '#9eb1b3', '#889da7', '#728b99'),
  cool: lab('#5d9080'),
  warm: lab('#9190a8'),
  ember: lab('#dcbcab'),
  night: lab('#49647a'),
};

/** The evenings that seeds go through, as Monet's series did. */
export const HOURS: readonly [Hour, ...Hour[]] = [APRICOT, ROSE, BLUE, GOLD, GREY];
