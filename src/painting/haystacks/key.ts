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
  /** What a stack's outline goes over to where it is neither straw nor air. */
  readonly outline: Hues;
  /** How far a stack's outline is lost in what lies beyond, 0 where it is drawn. */
  readonly lost: Unit;
  /** Whether there is a sun that throws shadows. */
  readonly casts: boolean;
  /** Snow on a stack's cap, from its shade to the sun on it; left out where none lies. */
  readonly snow?: Stops;
  /** How far the paints of its field stand off from one another in lightness, 1 at the end of summer. */
  readonly uneven: number;
  /** How much of its field is worked upon what is first rubbed in. */
  readonly worked: Unit;
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
  sky: steps('#b7c1c0', '#cbc9bf', '#ded1b7', '#ead3a5'),
  dusk: steps('#b0bbbf', '#c6c0ba', '#dfc5aa', '#ebc895'),
  glow: lab('#f1d4a1'),
  hills: lab('#a1acb7'),
  woods: steps('#435063', '#5e6c85', '#827f8a', '#af8e7a'),
  meadow: steps('#cebf93', '#ccb390', '#baab9d'),
  shadow: lab('#778399'),
  stack: steps('#261a37', '#644a6a', '#996973', '#d09772', '#eecda5'),
  outline: hues('#74618d', '#9e6b86', '#6c7797', '#8b5b72'),
  lost: 0,
  casts: true,
  uneven: 1,
  worked: 1,
  broken: {
    sky: hues('#dfb89a', '#aebcc2', '#dbc697', '#c0b3bd'),
    woods: hues('#43587d', '#5d4e78', '#4c7072', '#895d51'),
    stubble: hues('#e0bf81', '#dd9e90', '#a3b683', '#ad9fb6', '#cca87b'),
    shadow: hues('#6578a4', '#8d799b', '#608d88', '#9f8e79'),
    shade: hues('#615291', '#8b4558', '#496f82', '#a05f48', '#784b74', '#5f7966'),
    straw: hues('#d98e5a', '#ce8071', '#dcaa6e', '#af7f99'),
  },
  visitors: hues('#dbc08d', '#cd9b82', '#a9b492', '#c1a9bf'),
};

/** Sunset: fire low in a grey violet sky, a field of red gold and olive, the stack a mass of wine and violet that burns at its contour. */
const SUNSET: Key = {
  name: 'sunset',
  sky: steps('#848a9d', '#a098a4', '#c6ab9f', '#e1bd9b', '#eacea3'),
  dusk: steps('#767a93', '#978d9a', '#c6a192', '#e2af84', '#eac28c'),
  glow: lab('#f4d79b'),
  hills: lab('#887c93'),
  woods: steps('#353454', '#4f4968', '#746470', '#977863'),
  meadow: steps('#c4a288', '#a98c7f', '#897678'),
  shadow: lab('#554b70'),
  stack: steps('#35294a', '#583a59', '#7e4f56', '#c17e58', '#efbf7e'),
  outline: hues('#593f70', '#8f485d', '#4d4c78', '#97524e'),
  lost: 0,
  casts: true,
  uneven: 1,
  worked: 0.85,
  broken: {
    sky: hues('#dca794', '#8c94a5', '#e7cd9a', '#a592a2'),
    woods: hues('#414670', '#593d66', '#4d5a5e', '#83514d'),
    stubble: hues('#bda587', '#a6827f', '#81896f', '#81768f', '#9f9085'),
    shadow: hues('#544d7d', '#694b6f', '#4f6069', '#726565'),
    shade: hues('#53467f', '#783c52', '#435672', '#93544a', '#673f67', '#575c58'),
    straw: hues('#dd905b', '#cc735f', '#e4b570', '#a4687c'),
  },
  visitors: hues('#dcab75', '#b77665', '#8b8a68', '#876f8f'),
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
  shadow: lab('#8799c2'),
  stack: steps('#26223f', '#5f5678', '#8f7e8a', '#c2a694', '#eedccb'),
  outline: hues('#6c6a98', '#94789a', '#6680a4', '#84708a'),
  lost: 0,
  casts: true,
  snow: steps('#8493b8', '#b4bcd4', '#f0e6dc'),
  uneven: 0.3,
  worked: 0.5,
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
  meadow: steps('#b0bebc', '#a7b6b8', '#9aa6b0'),
  shadow: lab('#7b89a0'),
  stack: steps('#262a4a', '#565a80', '#7b7d9a', '#9694a6', '#b6b0b6'),
  outline: hues('#7c80a2', '#8a84a0', '#7a90a0', '#847f98'),
  lost: 0.55,
  casts: false,
  uneven: 0.3,
  worked: 0.8,
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
