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
  sky: steps('#b6c4c6', '#c8cfc6', '#d9d5ba', '#e6d8ac'),
  dusk: steps('#b0bdc4', '#c6c8c0', '#ddcdb2', '#e8d3a4'),
  glow: lab('#efdcae'),
  hills: lab('#a3b4bf'),
  woods: steps('#45606a', '#607d83', '#879685', '#b3ab80'),
  meadow: steps('#d2c896', '#cebc8e', '#bcac90'),
  shadow: lab('#8590a4'),
  stack: steps('#2e2740', '#74627c', '#9c7474', '#cba07e', '#ead0aa'),
  broken: {
    sky: all('#e0c8b4', '#b3c7cb', '#d8d7ba', '#c6c0d0'),
    woods: all('#47708a', '#5d5f86', '#5f8a6a', '#86705f'),
    stubble: all('#e1c684', '#ddab94', '#a5b685', '#b5a6bf', '#d1b880'),
    shadow: all('#6f80b4', '#947da8', '#659488', '#a99a8a'),
    shade: all('#6e5e9b', '#954f5f', '#507e84', '#ab6c4b', '#875676', '#618369'),
    straw: all('#dd9e62', '#d68d7b', '#e0bc7a', '#b98ca3'),
  },
};

/** Autumn, the pink effect: rose and lilac, the stack in wine and embers. */
const AUTUMN: Key = {
  sky: steps('#b8c0c2', '#cbc7c2', '#dfcfba', '#e9d3a8'),
  dusk: steps('#b1b8c0', '#c9bfbe', '#e2c8ae', '#ebcca0'),
  glow: lab('#f0d6a8'),
  hills: lab('#a3abc0'),
  woods: steps('#4a5a6c', '#667790', '#8f888e', '#b89a86'),
  meadow: steps('#d4c098', '#cfb292', '#bba8a0'),
  shadow: lab('#84869c'),
  stack: steps('#2f2238', '#775a76', '#a06c72', '#d39c7e', '#edceaa'),
  broken: {
    sky: all('#e3c0a6', '#b2c0c6', '#dfcfa8', '#c6bac2'),
    woods: all('#4d6088', '#6a5684', '#567c7c', '#95665a'),
    stubble: all('#e1bd88', '#dd9d90', '#a7b487', '#b2a2bd', '#d0aa81'),
    shadow: all('#6c7ab0', '#9a7aa4', '#628e92', '#aa9484'),
    shade: all('#6e5b9a', '#9a4960', '#51798b', '#b26a4f', '#8a5680', '#66856f'),
    straw: all('#e49860', '#d98479', '#e2b379', '#bc8aa4'),
  },
};

/** White frost: a pale blue field that is pink where the sun reaches it. */
const FROST: Key = {
  sky: steps('#b6c6d2', '#c4ced5', '#d5d3d0', '#e2d6c4'),
  dusk: steps('#b0bfd0', '#c2c6d0', '#dccbc4', '#e5d0b6'),
  glow: lab('#efdcc0'),
  hills: lab('#a8b8ca'),
  woods: steps('#4c6074', '#6c8194', '#929ca4', '#baaca0'),
  meadow: steps('#c8cac7', '#cbbfb9', '#b4bac3'),
  shadow: lab('#8e9dba'),
  stack: steps('#2d2a42', '#776a86', '#9d8181', '#cea790', '#eed8bc'),
  broken: {
    sky: all('#e2cac0', '#b5c9d6', '#dcd8c8', '#c7c2d6'),
    woods: all('#4c74a0', '#66649a', '#5a8a90', '#8c7078'),
    stubble: all('#d9c8aa', '#d6aba3', '#a7bab2', '#b2acce', '#cccac1'),
    shadow: all('#7c97cc', '#968fc4', '#78a8b2', '#aaa6a8'),
    shade: all('#7068a8', '#96587a', '#5485a0', '#b27a62', '#8a729c', '#6e9488'),
    straw: all('#dea47a', '#d7968d', '#e5c79b', '#b99db8'),
  },
};

/** After sunset: everything violet but the west. */
const DUSK: Key = {
  sky: steps('#b7c1c0', '#cbc9be', '#dfd1b6', '#ebd3a2'),
  dusk: steps('#b0bbbf', '#c6c0ba', '#e0c5a8', '#ecc892'),
  glow: lab('#f2d49e'),
  hills: lab('#a0acb8'),
  woods: steps('#425064', '#5d6c86', '#827f8a', '#b08e78'),
  meadow: steps('#cfbf90', '#cdb38e', '#bbab9c'),
  shadow: lab('#76839a'),
  stack: steps('#2c2136', '#6e5472', '#95626e', '#c78e6e', '#ebc7a0'),
  broken: {
    sky: all('#e0b898', '#adbcc2', '#dcc694', '#c0b3bd'),
    woods: all('#42587f', '#5d4d7a', '#4a7073', '#8a5c50'),
    stubble: all('#e1bf7d', '#df9d8e', '#a3b681', '#ad9fb7', '#cda878'),
    shadow: all('#6478a6', '#8e789c', '#5e8e88', '#a08e78'),
    shade: all('#615194', '#8d4358', '#476f83', '#a25e45', '#794a75', '#5e7965'),
    straw: all('#dc8d55', '#d17e6f', '#dea96a', '#b07e9a'),
  },
};

/** The days on which the stacks are painted. */
export const KEYS: readonly [Key, ...Key[]] = [SUMMER, AUTUMN, FROST, DUSK];
