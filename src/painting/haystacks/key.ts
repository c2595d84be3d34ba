import type { Unit } from '../../units.ts';
import { type Hues, hues, type Lab, lab, type Stops } from '../colour.ts';
import type { LightName } from '../lightName.ts';

/** The key that a picture is painted in: a season's colours at an hour of the day; few, and each again in all that is of its value. */
export interface Key {
  readonly name: LightName;
  /** The sky from the canvas's upper edge to the horizon, as the picture is begun and as it ends. */
  readonly sky: Stops;
  readonly dusk: Stops;
  readonly glow: Lab;
  readonly hills: Lab;
  /** Trees from their dark inside to the light on them. */
  readonly woods: Stops;
  /** The field from the far bank to the foreground. */
  readonly meadow: Stops;
  /** What a stack's shadow turns the field to. */
  readonly shadow: Lab;
  /** A stack from the dark under its eaves, over its shade and its straw in half light, to its rim against the sun. */
  readonly stack: Stops;
  /** The picture's darkest paints: no black, but a hue at its full strength. */
  readonly darkest: Hues;
  /** What a stack's outline goes over to where it is neither straw nor air. */
  readonly outline: Hues;
  /** How far a stack's outline is lost in what lies beyond, 0 where it is drawn. */
  readonly lost: Unit;
  /** Which share of its way a stack's shadow reaches over the field, 1 where the sun is clear. */
  readonly casts: Unit;
  /** Snow on a stack's cap, from its shade to the sun on it; left out where none lies. */
  readonly snow?: Stops;
  /** How far the paints of its field stand off from one another in lightness, 1 at the end of summer. */
  readonly uneven: number;
  /** What each mass is broken into, at its own value. */
  readonly broken: Readonly<
    Record<'sky' | 'woods' | 'stubble' | 'shadow' | 'shade' | 'straw', Hues>
  >;
  /** What visitors paint with. */
  readonly visitors: Hues;
}

const steps = (...hexes: readonly string[]): Stops =>
  hexes.map((hex, i) => [i / (hexes.length - 1), lab(hex)] as const);

/** The end of summer: gold, sage and rose in a field under a turquoise sky, shadows of blue violet. */
const SUMMER: Key = {
  name: 'summer',
  sky: steps('#b7c1c0', '#cbc9be', '#dfd1b6', '#ebd3a2'),
  dusk: steps('#b0bbbf', '#c6c0ba', '#e0c5a8', '#ecc892'),
  glow: lab('#f2d49e'),
  hills: lab('#a0acb8'),
  woods: steps('#425064', '#5d6c86', '#827f8a', '#b08e78'),
  meadow: steps('#cfbf90', '#cdb38e', '#bbab9c'),
  shadow: lab('#76839a'),
  stack: steps('#2c2136', '#6e5472', '#95626e', '#c78e6e', '#ebc7a0'),
  darkest: hues('#2a2140', '#2f1d34', '#2c2038'),
  outline: hues('#75608f', '#a06a86', '#6b7799', '#8c5a72'),
  lost: 0,
  casts: 1,
  uneven: 1,
  broken: {
    sky: hues('#e0b898', '#adbcc2', '#dcc694', '#c0b3bd'),
    woods: hues('#42587f', '#5d4d7a', '#4a7073', '#8a5c50'),
    stubble: hues('#e1bf7d', '#df9d8e', '#a3b681', '#ad9fb7', '#cda878'),
    shadow: hues('#6478a6', '#8e789c', '#5e8e88', '#a08e78'),
    shade: hues('#615194', '#8d4358', '#476f83', '#a25e45', '#794a75', '#5e7965'),
    straw: hues('#dc8d55', '#d17e6f', '#dea96a', '#b07e9a'),
  },
  visitors: hues('#dcc08a', '#cf9a80', '#a9b490', '#c2a9c0'),
};

/** Sunset: fire low in a grey violet sky, a field of red gold and olive, the stack a mass of wine and violet that burns at its contour. */
const SUNSET: Key = {
  name: 'sunset',
  sky: steps('#838aa0', '#a198a5', '#c9aa9c', '#e5bc94', '#eecd9b'),
  dusk: steps('#757a96', '#988c9b', '#ca9f8e', '#e7ad7b', '#efc182'),
  glow: lab('#f8d690'),
  hills: lab('#897b95'),
  woods: steps('#353358', '#4f486c', '#756371', '#9a775f'),
  meadow: steps('#ad9684', '#93847b', '#73686e'),
  shadow: lab('#544b6c'),
  stack: steps('#1f1934', '#483156', '#724756', '#bd744f', '#f3bd70'),
  darkest: hues('#1c1432', '#271125', '#1e152d'),
  outline: hues('#5b3c75', '#95435c', '#4c4b7d', '#9d4d4a'),
  lost: 0,
  casts: 1,
  uneven: 1,
  broken: {
    sky: hues('#e1a58f', '#8b94a8', '#eacc91', '#a791a3'),
    woods: hues('#404575', '#5b3b6a', '#4b5a5f', '#874e4a'),
    stubble: hues('#c0a481', '#aa807d', '#808a6c', '#827592', '#a19083'),
    shadow: hues('#544b83', '#6b4972', '#4d606b', '#736464'),
    shade: hues('#544486', '#7d3752', '#405676', '#995045', '#6a3c6a', '#565c58'),
    straw: hues('#e48c4d', '#d46d57', '#e9b361', '#a9647c'),
  },
  visitors: hues('#e1a969', '#bd725f', '#8c8a63', '#896d92'),
};

/** Snow: a field of pale blue that is cream and pink where the sun reaches it, the stack of plum and grey. */
const SNOW: Key = {
  name: 'snow',
  sky: steps('#a6b5c6', '#b9c5ce', '#cfd2d0', '#e6d9c6'),
  dusk: steps('#a0aec4', '#b6becb', '#d3cac8', '#ead2bc'),
  glow: lab('#f2e4ce'),
  hills: lab('#a6b5c8'),
  woods: steps('#4c6078', '#6c829a', '#95a2b0', '#bcb2ae'),
  meadow: steps('#dedbdc', '#d5d9e0', '#bdc8d8'),
  shadow: lab('#98a7c2'),
  stack: steps('#2e2a40', '#6a5f78', '#8c7a80', '#bda290', '#eedccb'),
  darkest: hues('#26223c', '#2c2034', '#282438'),
  outline: hues('#6c6a98', '#94789a', '#6680a4', '#84708a'),
  lost: 0,
  casts: 1,
  snow: steps('#8493b8', '#b4bcd4', '#f0e6dc'),
  uneven: 0.6,
  broken: {
    sky: hues('#e4cec4', '#acc2d2', '#dfd8c6', '#c2c0d4'),
    woods: hues('#4c74a4', '#64669e', '#5a8c98', '#847488'),
    stubble: hues('#e9dfce', '#e0ced0', '#c4d2dc', '#c4c6dc', '#d8dce2'),
    shadow: hues('#8a9ec4', '#9c9cc0', '#8aa6b6', '#a8acbe'),
    shade: hues('#5e5e94', '#7c506a', '#4c748e', '#92685a', '#766484', '#62808a'),
    straw: hues('#d8a67e', '#cf988e', '#e4cca6', '#b6a2ba'),
  },
  visitors: hues('#ecdcc4', '#dcbcbc', '#a8c4d0', '#b0b0d4'),
};

/** Mist in the morning: grey violet and pale turquoise, the contours lost, the sun a paler place. */
const MIST: Key = {
  name: 'mist',
  sky: steps('#9ca8bb', '#a6b4be', '#b2bfc0', '#c3c5ba'),
  dusk: steps('#a2a7ba', '#aeb0be', '#c0b9be', '#cec4ba'),
  glow: lab('#f4e8d0'),
  hills: lab('#b0b7bf'),
  woods: steps('#6c7c8e', '#8493a2', '#9aa6ac', '#a9b2b0'),
  meadow: steps('#a8b8b6', '#9dafb0', '#909ea7'),
  shadow: lab('#7b89a0'),
  stack: steps('#2c3053', '#5f6388', '#7b7d9a', '#9694a6', '#b6b0b6'),
  darkest: hues('#20244b', '#2a2242', '#222849'),
  outline: hues('#7c80a2', '#8a84a0', '#7a90a0', '#847f98'),
  lost: 0.55,
  casts: 0.35,
  uneven: 0.45,
  broken: {
    sky: hues('#cabfb8', '#a0bcc4', '#c8ccbc', '#b3afc8'),
    woods: hues('#6884a0', '#787a9a', '#70969a', '#868090'),
    stubble: hues('#b4b6a8', '#aea4bc', '#86b0b6', '#9896c6', '#a6b2b4'),
    shadow: hues('#7488a8', '#8684a4', '#7898a0', '#9498a0'),
    shade: hues('#686ca0', '#76688c', '#5c84a0', '#827480', '#746e9a', '#6a8a92'),
    straw: hues('#b4a49c', '#ac98a2', '#bcb4a6', '#a09eb8'),
  },
  visitors: hues('#c0bea8', '#b8a6b0', '#90b6b2', '#a4a0c8'),
};

/** The lights in which the stacks are painted. */
export const KEYS: readonly [Key, ...Key[]] = [SNOW, SUNSET, MIST, SUMMER];
