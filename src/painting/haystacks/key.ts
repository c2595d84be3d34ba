import { type Hues, type Lab, lab } from '../colour.ts';

type Steps = readonly (readonly [number, Lab])[];

/** The key that a picture is painted in: a season's colours at the end of a day; few, and each again in all that is of its value. */
export interface Key {
  /** The sky from the canvas's upper edge to the horizon, as the picture is begun and as the sun is gone. */
  readonly sky: Steps;
  readonly dusk: Steps;
  readonly glow: Lab;
  readonly hills: Lab;
  /** Trees from their dark inside to the light on them. */
  readonly woods: Steps;
  /** The stubble from the river to the foreground. */
  readonly meadow: Steps;
  /** What a stack's shadow turns the stubble to. */
  readonly shadow: Lab;
  /** A stack from the dark under its eaves, over its shade and its straw in half light, to its rim against the sun. */
  readonly stack: Steps;
  /** What each mass is broken into, at its own value. */
  readonly broken: Readonly<
    Record<'sky' | 'woods' | 'stubble' | 'shadow' | 'shade' | 'straw', Hues>
  >;
}

const steps = (...hexes: readonly string[]): Steps =>
  hexes.map((hex, i) => [i / (hexes.length - 1), lab(hex)] as const);

const all = (first: string, ...rest: readonly string[]): Hues => [lab(first), ...rest.map(lab)];

/** The end of summer: gold and sage, shadows of blue violet, a sky of turquoise over cream. */
const SUMMER: Key = {
  sky: steps('#a6bac8', '#bfcacd', '#dfdac6', '#f4e2b8'),
  dusk: steps('#9aacc2', '#c0c2c4', '#e5cdb4', '#f5d5a4'),
  glow: lab('#fae6ae'),
  hills: lab('#8fa3b5'),
  woods: steps('#233a42', '#3f5d61', '#6f8268', '#b3a973'),
  meadow: steps('#d6cda4', '#d3bf9a', '#b9a88a'),
  shadow: lab('#66708f'),
  stack: steps('#2a2230', '#53445a', '#8d5f55', '#cf9560', '#f6dba2'),
  broken: {
    sky: all('#e8cdb4', '#b5c9cf', '#dfdcb8', '#c9c3d0'),
    woods: all('#47708a', '#5d5f86', '#5f8a6a', '#86705f'),
    stubble: all('#e2c687', '#dca794', '#a3ae88', '#b6a3be', '#cfb27c'),
    shadow: all('#5a6a9c', '#7f6796', '#4f7d86'),
    shade: all('#5d4b85', '#7a3b50', '#3f6672', '#955b3e', '#6b4f6b'),
    straw: all('#e09a5a', '#d98a78', '#e3bb6e', '#b98aa0'),
  },
};

/** Autumn, the pink effect: rose and lilac, the stack in wine and embers. */
const AUTUMN: Key = {
  sky: steps('#a9b3c2', '#c9c2c4', '#e8cfbb', '#f5dcb0'),
  dusk: steps('#9ba5bd', '#c6b3bc', '#ebbfa8', '#f6c998'),
  glow: lab('#fbdca6'),
  hills: lab('#8f97b3'),
  woods: steps('#2a3444', '#4a5670', '#7f7274', '#c09678'),
  meadow: steps('#d8c3ac', '#cbb09f', '#ad9a9a'),
  shadow: lab('#6a688f'),
  stack: steps('#2c1f2c', '#5b3f54', '#9c5a50', '#dd9366', '#f9d4a2'),
  broken: {
    sky: all('#f0c4b0', '#b3bfd1', '#ecd7b0', '#ccb8cc'),
    woods: all('#4d6088', '#6a5684', '#567c7c', '#95665a'),
    stubble: all('#e3bd98', '#d99c94', '#a2a88e', '#ae98ba', '#cfa988'),
    shadow: all('#5a62a0', '#845c90', '#53788c'),
    shade: all('#5d4788', '#82354c', '#44607a', '#a1563f', '#70486c'),
    straw: all('#ea9458', '#e08078', '#e9b46e', '#be86a4'),
  },
};

/** White frost: a pale blue field that is pink where the sun reaches it. */
const FROST: Key = {
  sky: steps('#a9bfd0', '#c2cfd6', '#e0d9d2', '#f4e2c6'),
  dusk: steps('#9fb0ca', '#bfc3d0', '#e6cdc4', '#f6d6b4'),
  glow: lab('#fbe6c4'),
  hills: lab('#94a9c2'),
  woods: steps('#2c3d52', '#4c627b', '#7c8792', '#bba899'),
  meadow: steps('#d6d6d3', '#dccdc6', '#bac0cc'),
  shadow: lab('#7088b0'),
  stack: steps('#2b2738', '#58506d', '#8c6a6a', '#cf9d80', '#f8dfbc'),
  broken: {
    sky: all('#ecd0c4', '#b4cad9', '#e6e0cc', '#c9c4da'),
    woods: all('#4c74a0', '#66649a', '#5a8a90', '#8c7078'),
    stubble: all('#ecd5b4', '#e3b4ac', '#a9bcb8', '#b5b2d6', '#dcdad2'),
    shadow: all('#5d80bd', '#7f79b5', '#5f9aab'),
    shade: all('#5d5596', '#7c4462', '#42708a', '#996452', '#6e6088'),
    straw: all('#e3a070', '#dd9288', '#ecc896', '#b99ab8'),
  },
};

/** After sunset: everything violet but the west. */
const DUSK: Key = {
  sky: steps('#8fa3ba', '#b3b4bf', '#e0c0a6', '#f6cf94'),
  dusk: steps('#8392b0', '#ad9fb4', '#e0a88e', '#f7bd7c'),
  glow: lab('#fbd08a'),
  hills: lab('#7c86a8'),
  woods: steps('#22303f', '#3f4d68', '#6c6670', '#b08468'),
  meadow: steps('#d3bd98', '#c0a594', '#9f8f9f'),
  shadow: lab('#585f88'),
  stack: steps('#241c2a', '#49384f', '#87504c', '#d07f52', '#f8c486'),
  broken: {
    sky: all('#efb79a', '#a9b3cd', '#ebcb98', '#c4a9c4'),
    woods: all('#42587f', '#5d4d7a', '#4a7073', '#8a5c50'),
    stubble: all('#dcb982', '#d29488', '#94a484', '#9b8bb2', '#c49b74'),
    shadow: all('#4d5a98', '#75548a', '#456c80'),
    shade: all('#51407c', '#722f48', '#38576b', '#934c36', '#614060'),
    straw: all('#e28645', '#d87468', '#e5a65c', '#b0789a'),
  },
};

/** The days on which the stacks are painted. */
export const KEYS: readonly [Key, ...Key[]] = [SUMMER, AUTUMN, FROST, DUSK];
