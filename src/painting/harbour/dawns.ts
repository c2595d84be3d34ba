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
  /** The value about which ground's earth, sky and water are brought to lie, and how far they are spread from it, as a share of how far they are given here. */
  readonly key: { readonly middle: number; readonly span: number };
  /** Banks of cloud: with the sun upon them, without, and the embers on their edges. */
  readonly banks: Readonly<Record<'lit' | 'dull' | 'embers', Hues>>;
  /** The strokes in the sky that are read one by one: over the fleet, at the top of the bank, below it. */
  readonly sheaves: readonly [Lab, Lab, Lab];
  /** The light that lies on the water in scarves, and the sky's own that gleams between the ships. */
  readonly scarves: Hues;
  readonly gleam: Lab;
  /** What this light adds to all that is dark, in OKLab: to ships, smoke, docks, boats, and the dashes on the water. */
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
  earth: lab('#8a7d6b'),
  warm: sky('#998573', '#908072', '#847e78', '#76828a', '#73837f'),
  cold: sky('#857d71', '#8a7f70', '#84817b', '#79868a', '#75867f'),
  drifts: {
    light: lab('#c5a18c'),
    glow: lab('#9b755d'),
    dull: lab('#84877a'),
    mist: lab('#71818a'),
  },
  water: water('#787f80', '#7d8478', '#7b8874', '#768170', '#707966'),
  shoals: {
    light: lab('#a6baa5'),
    deep: lab('#647f78'),
    dull: lab('#857d6e'),
    open: lab('#a0969c'),
  },
  key: { middle: 0.617, span: 1.32 },
  banks: {
    lit: hues('#a9775a', '#ab7052', '#a67d66'),
    dull: hues('#978070', '#8b8272', '#9d8577'),
    embers: hues('#ba7350', '#b87e58', '#b56e5a'),
  },
  sheaves: [lab('#b8ab9a'), lab('#a4674a'), lab('#bb8d7b')],
  scarves: hues('#bccbb8', '#c1bdaa', '#cab0a4', '#b2bfbd'),
  gleam: lab('#a67f6b'),
  darks: [0, 0, 0],
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
  key: { middle: 0.575, span: 1 },
  banks: {
    lit: hues('#b9a7ac', '#b8a3a3', '#b3a6b0'),
    dull: hues('#9ea0ac', '#98a3aa', '#a3a1aa'),
    embers: hues('#caaca4', '#c6a9aa', '#c8a49f'),
  },
  sheaves: [lab('#cbcecf'), lab('#ae9ea8'), lab('#bfaeb2')],
  scarves: hues('#d8e4e1', '#d9dad8', '#e2d3ca', '#cedbde'),
  gleam: lab('#c6b2ab'),
  darks: [-0.08, 0.025, -0.03],
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
  key: { middle: 0.575, span: 1 },
  banks: {
    lit: hues('#c3a56f', '#c49f70', '#bda67c'),
    dull: hues('#98929a', '#9a9698', '#908e9c'),
    embers: hues('#d8b06c', '#d5b476', '#cfa26f'),
  },
  sheaves: [lab('#d6caa8'), lab('#b69570'), lab('#cfb582')],
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
  earth: lab('#676474'),
  warm: sky('#525a7a', '#5d6180', '#746d88', '#bf9b95', '#f4ccac'),
  cold: sky('#475472', '#52607c', '#676b87', '#b09496', '#efc8ae'),
  drifts: {
    light: lab('#87809a'),
    glow: lab('#96708a'),
    dull: lab('#52647c'),
    mist: lab('#b08c90'),
  },
  water: water('#b7a5a2', '#747c93', '#5a6882', '#505f78', '#48566e'),
  shoals: {
    light: lab('#b4c4c8'),
    deep: lab('#405676'),
    dull: lab('#615f7a'),
    open: lab('#e6bfac'),
  },
  key: { middle: 0.624, span: 1.15 },
  banks: {
    lit: hues('#8f6e86', '#946c7e', '#846a88'),
    dull: hues('#5a627e', '#626682', '#546078'),
    embers: hues('#daa89a', '#e0ae94', '#cc9ca4'),
  },
  sheaves: [lab('#b8beb8'), lab('#b18c94'), lab('#d8b0a2')],
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
