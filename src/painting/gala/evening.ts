import type { Unit } from '../../units.ts';
import { blend, type Hues, hues, type Lab, lab } from '../colour.ts';
import type { LightName } from '../lightName.ts';

type Three = readonly [Lab, Lab, Lab];

/** What kind of evening it is: the hues of its light and shade, and how far the day and the air have gone. */
export interface Evening {
  readonly name: LightName;
  /** The tone that the canvas is primed with. */
  readonly ground: Lab;
  /** The sky from its height down to the horizon, at night. */
  readonly sky: readonly [Lab, Lab, Lab, Lab];
  /** The last daylight, pale and warm, and in the lowest cloud itself. */
  readonly pale: Lab;
  readonly warm: Lab;
  readonly clean: Lab;
  /** What drifts in the sky's colour, each at the lightness of its place, and what its height is broken into. */
  readonly drifts: Three;
  readonly high: Hues;
  /** A cloud's mass, and its light where the day reaches it and where it does not. */
  readonly slates: Hues;
  readonly embers: Hues;
  readonly pales: Hues;
  /** The river's own colour, what plays in it, and the sky's light on it. */
  readonly river: Lab;
  readonly play: Lab;
  readonly deep: Lab;
  readonly shine: Lab;
  /** What lies out on the river in tongues, what its near water is broken into, and its two long passages. */
  readonly tongues: Three;
  readonly near: Hues;
  readonly passages: readonly [Lab, Lab];
  /** Its dark ripples, and what else is on their brush. */
  readonly ripples: Hues;
  readonly beside: Hues;
  /** The hills beyond the bridge. */
  readonly far: Lab;
  /** What the evening makes of the colour of what gives no light, and of what burns. */
  unlit(own: Lab): Lab;
  flame(own: Lab): Lab;
  /** How far the last daylight reaches aside, beyond its least, in shares of the shore, and up, in heights of a canvas of 16:10. */
  readonly reach: readonly [aside: number, up: number];
  /** How much daylight is left, and how much mist stands over the river. */
  readonly light: Unit;
  readonly mist: Unit;
  /** How far the air takes the bridge, beyond its distance. */
  readonly lost: Unit;
  /** How far the clouds stand out of the sky, against a still night's. */
  readonly torn: number;
  /** The visitors' hues. */
  readonly visitors: Hues;
}

const three = (a: string, b: string, c: string): Three => [lab(a), lab(b), lab(c)];
const four = (a: string, b: string, c: string, d: string): Evening['sky'] => [
  ...three(a, b, c),
  lab(d),
];
/** Colours drawn so much towards one. */
const towards = (hex: string, much: Unit) => {
  const tone = lab(hex);
  return (own: Lab) => blend(own, tone, much);
};

/** Nightfall: blue and violet, and peach in the west. */
const NIGHTFALL: Evening = {
  name: 'nightfall',
  ground: lab('#76707c'),
  sky: four('#6b7892', '#788597', '#8c939d', '#a19e99'),
  pale: lab('#e9d3af'),
  warm: lab('#daa27c'),
  clean: lab('#f3e0b8'),
  drifts: three('#82a592', '#837d9e', '#b5927e'),
  high: hues('#7f84b0', '#8f7fa4', '#6f93a2', '#a08a9c'),
  slates: hues('#7d82a4', '#8c86a2', '#7f93a0'),
  embers: hues('#d9a070', '#e2b684', '#cf906e', '#c4938b', '#b98f86'),
  pales: hues('#a3aea8', '#98a3b4', '#aea6ab'),
  river: lab('#697f91'),
  play: lab('#707a90'),
  deep: lab('#53667d'),
  shine: lab('#8c939d'),
  tongues: three('#5d9088', '#767099', '#a48a80'),
  near: hues('#5f79a8', '#7a6f9e', '#55898f', '#8f7f92'),
  passages: [lab('#777292'), lab('#5f8490')],
  ripples: hues('#345a6b', '#3a5072', '#38606a'),
  beside: hues('#5c5a8c', '#4f7f7c', '#7a6a80', '#5b7390'),
  far: lab('#7984a6'),
  unlit: (own) => own,
  flame: (own) => own,
  reach: [0.084, 0.32],
  light: 0.8,
  mist: 0.7,
  lost: 0,
  torn: 1,
  visitors: hues('#c98d86', '#d3a27c', '#7fa39b', '#a98fb0'),
};

/** The blue hour: cobalt and ultramarine grey, a thin cold afterglow, the palace a deep slate blue before it. */
const BLUE_HOUR: Evening = {
  name: 'blueHour',
  ground: lab('#888594'),
  sky: four('#455574', '#516181', '#657891', '#8b9aa0'),
  pale: lab('#e1e4b3'),
  warm: lab('#c8c28b'),
  clean: lab('#f0f0c8'),
  drifts: three('#476a80', '#50527e', '#5a5a72'),
  high: hues('#465c92', '#585688', '#446a84', '#646080'),
  slates: hues('#42507a', '#4e4c72', '#455c76'),
  embers: hues('#ccd09e', '#dcdcaa', '#b4bea2', '#9caaa6', '#8a9aa6'),
  pales: hues('#6b7f8c', '#66769a', '#75788f'),
  river: lab('#5f7690'),
  play: lab('#525e81'),
  deep: lab('#455571'),
  shine: lab('#8b9ea6'),
  tongues: three('#46707e', '#525486', '#6a607c'),
  near: hues('#3a5488', '#4a487c', '#356470', '#545478'),
  passages: [lab('#474a70'), lab('#3d6474')],
  ripples: hues('#223c52', '#26345a', '#284254'),
  beside: hues('#3c4078', '#345e68', '#4c4a68', '#3c5478'),
  far: lab('#56668a'),
  unlit: towards('#2f3854', 0.53),
  flame: towards('#d8924e', 0.32),
  reach: [0.2, 0.17],
  light: 0.9,
  mist: 0.1,
  lost: 0.1,
  torn: 1.8,
  visitors: hues('#b98a78', '#c99a66', '#6c94a0', '#8c86b4'),
};

/** A fog of late autumn: lilac and rose grey over all, the palace half dissolved, the lights orange pink. */
const FOG: Evening = {
  name: 'fog',
  ground: lab('#8f8894'),
  sky: four('#a5a3b0', '#afabb3', '#bbb3b6', '#c8bcb7'),
  pale: lab('#e8d8c6'),
  warm: lab('#dfbfac'),
  clean: lab('#f2e0d0'),
  drifts: three('#a4b0ac', '#a6a2b6', '#bfa8a8'),
  high: hues('#a4a6bc', '#b0a4b6', '#a3aeb4', '#baa8ac'),
  slates: hues('#a29fb8', '#aca0b2', '#a3a9b2'),
  embers: hues('#e6bfa6', '#ecceb6', '#dcaea4', '#d4aeb0', '#c8acb2'),
  pales: hues('#c6c4c2', '#bcbcc8', '#ccbfc4'),
  river: lab('#a3a4ae'),
  play: lab('#aca6ae'),
  deep: lab('#9090a0'),
  shine: lab('#c6bcba'),
  tongues: three('#9caeac', '#a09eb6', '#bca6a6'),
  near: hues('#98a0b8', '#a29cb2', '#9aacae', '#b0a2aa'),
  passages: [lab('#a09cb0'), lab('#9caaae')],
  ripples: hues('#78809c', '#7e7a9e', '#7a8898'),
  beside: hues('#9490b8', '#90a8a8', '#a894a6', '#949cb2'),
  far: lab('#a4a2b0'),
  unlit: towards('#746f8a', 0.45),
  flame: towards('#e9b9a2', 0.55),
  reach: [0.2, 0.36],
  light: 0.9,
  mist: 1,
  lost: 0.7,
  torn: 0.6,
  visitors: hues('#d0a3a0', '#d9b49a', '#a3b4b4', '#b8a6c0'),
};

/** After rain: a torn sky of slate over straw gold and copper, and the gold again on a river of slate and blue violet. */
const AFTER_RAIN: Evening = {
  name: 'rain',
  ground: lab('#8a8078'),
  sky: four('#59656e', '#80817a', '#687278', '#c0a472'),
  pale: lab('#efd9a2'),
  warm: lab('#d39c60'),
  clean: lab('#f6e6b4'),
  drifts: three('#728880', '#6c7690', '#b0966a'),
  high: hues('#6a7892', '#7c7688', '#728682', '#94847c'),
  slates: hues('#525d72', '#62606e', '#5a6d6e'),
  embers: hues('#d9a85c', '#e6c27c', '#c98850', '#bc8060', '#c8a070'),
  pales: hues('#b8b098', '#a4a8a8', '#b4a894'),
  river: lab('#6f7a80'),
  play: lab('#77788a'),
  deep: lab('#565f7e'),
  shine: lab('#e6c584'),
  tongues: three('#558072', '#687080', '#b6966a'),
  near: hues('#5c6f88', '#676a8a', '#587680', '#8e8278'),
  passages: [lab('#6e6c7a'), lab('#587a6c')],
  ripples: hues('#34504a', '#3c4650', '#48503e'),
  beside: hues('#5a5a70', '#4c7464', '#8a7050', '#5c6a70'),
  far: lab('#7c7684'),
  unlit: towards('#68525a', 0.42),
  flame: towards('#e09a48', 0.25),
  reach: [0.2, 0.44],
  light: 1,
  mist: 0.05,
  lost: 0,
  torn: 2.4,
  visitors: hues('#c48a62', '#d6a860', '#7f9c8c', '#a08a8c'),
};

/** The evenings that seeds go through, as Monet's series did. */
export const EVENINGS = [AFTER_RAIN, BLUE_HOUR, FOG, NIGHTFALL] as const;
