import { type Hues, hues, type Lab, lab, type Stops, stopsAt } from '../colour.ts';
import type { LightName } from '../lightName.ts';

/** A morning's light on the harbour: the colours of its air and water, what it makes of the ships, and its sun. */
export interface Dawn {
  readonly name: LightName;
  /** What the canvas is primed with, seen where nothing lies; and what is rubbed over it first, and left to show in everything. */
  readonly ground: Lab;
  readonly earth: Lab;
  /** The sky from its height down, at its warmest and at its coldest. */
  readonly warm: Stops;
  readonly cold: Stops;
  /** What the sky drifts to: the light high up, the glow across it, the dull far away, the mist about the sun. */
  readonly drifts: Readonly<Record<'light' | 'glow' | 'dull' | 'mist', Lab>>;
  /** The water from the quay to the lower edge. */
  readonly water: Stops;
  /** What the water drifts to: its light, its deep, the sky's earth in it, and what lies where the harbour opens. */
  readonly shoals: Readonly<Record<'light' | 'deep' | 'dull' | 'open', Lab>>;
  /** Banks of cloud: with the sun upon them, and where it glows. */
  readonly banks: Readonly<Record<'lit' | 'embers', Hues>>;
  /** The light that lies on the water in scarves, and the sky's own that gleams between the ships. */
  readonly scarves: Hues;
  readonly gleam: Lab;
  /** What this light adds to all that is dark, in OKLab: to ships, smoke, docks, boats, and the ripples on the water. */
  readonly darks: Lab;
  /** How much more of ships and docks the mist has. */
  readonly lost: number;
  /** What it adds to the red of the sun and of its path; and how far down the water that goes, as a share of its longest. */
  readonly reds: Lab;
  readonly reach: number;
  /** From how warm a sky and how light a water on, in OKLab, a place is the right hand's. */
  readonly sings: { readonly warmth: number; readonly lightness: number };
  /** The visitors' hues. */
  readonly visitors: Hues;
}

const sky = stopsAt(0, 0.36, 0.6, 0.8, 1);
const water = stopsAt(0, 0.2, 0.55, 0.8, 1);

/** A rosy morning over sage-green water, the ships in teal. */
const ROSE: Dawn = {
  name: 'rose',
  ground: lab('#998e7e'),
  earth: lab('#998c79'),
  warm: sky('#ab9785', '#a09082', '#938d86', '#859199', '#81928e'),
  cold: sky('#938b7f', '#998e7f', '#93908a', '#89969a', '#84958e'),
  drifts: {
    light: lab('#e4bea9'),
    glow: lab('#aa836b'),
    dull: lab('#95988a'),
    mist: lab('#7f8f99'),
  },
  water: water('#868d8e', '#8c9387', '#8b9884', '#848f7e', '#7b8471'),
  shoals: {
    light: lab('#c7dbc6'),
    deep: lab('#708b84'),
    dull: lab('#938b7c'),
    open: lab('#b8aeb4'),
  },
  banks: {
    lit: hues('#c48a68', '#c98460', '#c08f76'),
    embers: hues('#d5834f', '#d68e5c', '#d07c62'),
  },
  scarves: hues('#bccbb8', '#c1bdaa', '#cab0a4', '#b2bfbd'),
  gleam: lab('#a67f6b'),
  darks: [-0.03, 0, 0],
  lost: 0,
  reds: [0, 0, 0],
  reach: 1,
  sings: { warmth: 0.022, lightness: 0.58 },
  visitors: hues('#b9c2bd', '#9fb9ae', '#c4b6a4', '#8fb0b4'),
};

/** A blue mist that half dissolves everything: grey blue and lilac, a pale coral sun and little of it in the water. */
const MIST: Dawn = {
  name: 'mist',
  ground: lab('#9b9ea2'),
  earth: lab('#a3a09f'),
  warm: sky('#afaab6', '#a8acbb', '#a1adbb', '#9aa9b9', '#95a6b3'),
  cold: sky('#96aab8', '#95aab9', '#94abba', '#8fa6b5', '#8ca3af'),
  drifts: {
    light: lab('#d2c8c6'),
    glow: lab('#aa9fae'),
    dull: lab('#9aadac'),
    mist: lab('#8a9cb4'),
  },
  water: water('#8fa1b0', '#8aa0ab', '#839ba5', '#7a929d', '#708894'),
  shoals: {
    light: lab('#c0ced0'),
    deep: lab('#6b879a'),
    dull: lab('#9b979f'),
    open: lab('#c2bfc8'),
  },
  banks: {
    lit: hues('#b9a7ac', '#b8a3a3', '#b3a6b0'),
    embers: hues('#caaca4', '#c6a9aa', '#c8a49f'),
  },
  scarves: hues('#d8e4e1', '#d9dad8', '#e2d3ca', '#cedbde'),
  gleam: lab('#c6b2ab'),
  darks: [-0.065, 0.025, -0.03],
  lost: 0.42,
  reds: [0.07, -0.05, -0.03],
  reach: 0.55,
  sings: { warmth: -0.01, lightness: 0.66 },
  visitors: hues('#dcd8d4', '#c9d8dc', '#d8c4c4', '#b4c0d4'),
};

/** A golden morning: straw low in a sky that is grey violet above, the water yellow grey over slate, the ships in violet brown. */
const GOLD: Dawn = {
  name: 'gold',
  ground: lab('#a69c88'),
  earth: lab('#a1957f'),
  warm: sky('#938f9a', '#a59d9c', '#bfb196', '#d0be90', '#d2c196'),
  cold: sky('#898a98', '#999698', '#b1a798', '#c6b896', '#ccbd98'),
  drifts: {
    light: lab('#e4d4ab'),
    glow: lab('#b99a75'),
    dull: lab('#9b9a9f'),
    mist: lab('#c6ab82'),
  },
  water: water('#c0b48e', '#aea78d', '#969690', '#808592', '#6e748a'),
  shoals: {
    light: lab('#d8cca2'),
    deep: lab('#676e8a'),
    dull: lab('#8f8b95'),
    open: lab('#decfa6'),
  },
  banks: {
    lit: hues('#c3a56f', '#c49f70', '#bda67c'),
    embers: hues('#d8b06c', '#d5b476', '#cfa26f'),
  },
  scarves: hues('#e0d6ae', '#d8caa2', '#d3c2a8', '#bfbdb4'),
  gleam: lab('#c6a47a'),
  darks: [-0.01, 0.062, -0.004],
  lost: 0,
  reds: [0.02, -0.01, 0.025],
  reach: 1,
  sings: { warmth: 0.03, lightness: 0.64 },
  visitors: hues('#efe4bc', '#d8cfae', '#c4b8c4', '#a9a4bc'),
};

/** The end of a clear night: deep blue violet above and below, a narrow band of salmon between, the ships dark blue. */
const VIOLET: Dawn = {
  name: 'violet',
  ground: lab('#64667a'),
  earth: lab('#726f80'),
  warm: sky('#5b6484', '#686c8b', '#817a96', '#d6b1ab', '#ffebca'),
  cold: sky('#4f5c7b', '#5c6a87', '#737794', '#c5a9ab', '#ffe6cb'),
  drifts: {
    light: lab('#9890ab'),
    glow: lab('#a67f9a'),
    dull: lab('#5c6f87'),
    mist: lab('#c4a0a4'),
  },
  water: water('#cebcb9', '#838ba3', '#65748e', '#5a6982', '#505f77'),
  shoals: {
    light: lab('#cfdfe3'),
    deep: lab('#485e7f'),
    dull: lab('#6c6a85'),
    open: lab('#ffdbc8'),
  },
  banks: {
    lit: hues('#8f6e86', '#946c7e', '#846a88'),
    embers: hues('#daa89a', '#e0ae94', '#cc9ca4'),
  },
  scarves: hues('#dde6da', '#e4dece', '#f6dcc4', '#cfded8'),
  gleam: lab('#fbdec2'),
  darks: [-0.112, 0.03, -0.042],
  lost: 0,
  reds: [0.075, -0.006, 0.012],
  reach: 1,
  sings: { warmth: -0.02, lightness: 0.53 },
  visitors: hues('#b9b4cc', '#9fa9cc', '#cfb0b0', '#8f9cc0'),
};

/** The mornings that seeds go through. */
export const DAWNS: readonly [Dawn, ...Dawn[]] = [GOLD, MIST, ROSE, VIOLET];
