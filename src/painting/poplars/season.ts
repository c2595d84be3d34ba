import { type Hues, type Lab, lab } from '../colour.ts';
import type { Subject } from './site.ts';

/** The colours of an hour and a season by the river; few, and each again in all that is of its value. */
export interface Season {
  /** The sky from the canvas's upper edge to the horizon. */
  readonly sky: readonly (readonly [number, Lab])[];
  readonly glow: Lab;
  /** Leaves from the dark inside of a crown to the last thick light on it. */
  readonly leaves: readonly (readonly [number, Lab])[];
  /** What leaves turn to at the same value: cool in the shade, warm in the light. */
  readonly cool: Lab;
  readonly warm: Lab;
  /** A trunk in its own shadow, and the light along it. */
  readonly trunk: Hues;
  readonly bark: Lab;
  /** The bank from its dark at the water to its lip in the light. */
  readonly bank: readonly (readonly [number, Lab])[];
  /** What all turns to that is far away. */
  readonly haze: Lab;
  /** The water's own body. */
  readonly water: Lab;
}

const steps = (...hexes: readonly string[]): readonly (readonly [number, Lab])[] =>
  hexes.map((hex, i) => [i / (hexes.length - 1), lab(hex)] as const);

const all = (first: string, ...rest: readonly string[]): Hues => [lab(first), ...rest.map(lab)];

/** Late summer: ochre-gold against bottle green, a pale sky that is cream below. */
const SUMMER: Season = {
  sky: steps('#9db3c3', '#b2c2c6', '#cfd1c2', '#eadfbb'),
  glow: lab('#f6e6b4'),
  leaves: steps('#1f3237', '#3a5a5c', '#66785a', '#b0a05c', '#e2cb86'),
  cool: lab('#47708a'),
  warm: lab('#c98f78'),
  trunk: all('#37353b', '#364040', '#41373d'),
  bark: lab('#a88a68'),
  bank: steps('#1c2a28', '#31423a', '#5f6d4b', '#a59a62', '#d3c486'),
  haze: lab('#9fb0b4'),
  water: lab('#5c7a80'),
};

/** Autumn: gold and rust against plum, a sky of turquoise and cream. */
const AUTUMN: Season = {
  sky: steps('#93aebb', '#abc0c2', '#ccd3c4', '#ebddba'),
  glow: lab('#f6e3ae'),
  leaves: steps('#362a35', '#655055', '#9d7a55', '#cda566', '#edd39a'),
  cool: lab('#5d5d8a'),
  warm: lab('#d08a6a'),
  trunk: all('#3b333a', '#423539', '#353d42'),
  bark: lab('#b58a6a'),
  bank: steps('#25262b', '#3d4136', '#706e4a', '#b09a60', '#dbc283'),
  haze: lab('#a8aaae'),
  water: lab('#6a7f86'),
};

/** After sunset: the leaves blue-green before rose and pale gold. */
const DUSK: Season = {
  sky: steps('#85a0ad', '#a3b3b5', '#d0c2ac', '#f0d5a2'),
  glow: lab('#f9dfa4'),
  leaves: steps('#1a2a33', '#324d56', '#5f6f60', '#aa8c5f', '#e2b886'),
  cool: lab('#43687f'),
  warm: lab('#c97f78'),
  trunk: all('#31323b', '#323c43', '#3d343b'),
  bark: lab('#a87a64'),
  bank: steps('#18222b', '#2b3a40', '#525d4c', '#94835a', '#cba676'),
  haze: lab('#97a3ae'),
  water: lab('#566f7f'),
};

/** The pink effect: a sky of rose and cream, leaves of grey green. */
const PINK: Season = {
  sky: steps('#a9b7bf', '#c6c4bf', '#e2cdb9', '#f2deb6'),
  glow: lab('#f8e6bf'),
  leaves: steps('#25353c', '#476064', '#778473', '#b9a27c', '#e6c7a0'),
  cool: lab('#5f7a94'),
  warm: lab('#cf8f86'),
  trunk: all('#3c383f', '#394347', '#473b40'),
  bark: lab('#b39080'),
  bank: steps('#212c2e', '#384a44', '#6b7756', '#aa9d6c', '#d9c092'),
  haze: lab('#a9b2b6'),
  water: lab('#6b8086'),
};

/** A gust under a white sky: silver and blue green. */
const SILVER: Season = {
  sky: steps('#93a7b5', '#b3c0c5', '#d2d5cd', '#e8e1c9'),
  glow: lab('#f2ebd0'),
  leaves: steps('#1e3436', '#3f6061', '#74897a', '#aeb38c', '#dcdcba'),
  cool: lab('#54789a'),
  warm: lab('#c4a08a'),
  trunk: all('#34383f', '#344144', '#3e3940'),
  bark: lab('#a2917f'),
  bank: steps('#1b2b2a', '#2f463f', '#627353', '#a3a06c', '#d2ca98'),
  haze: lab('#a3b2b8'),
  water: lab('#5f7c84'),
};

/** The days on which a picture of a kind is painted. */
export const SEASONS: Readonly<Record<Subject, readonly [Season, ...Season[]]>> = {
  trees: [DUSK, SUMMER, PINK],
  autumn: [AUTUMN],
  bend: [SUMMER, DUSK, PINK],
  wind: [SILVER, SUMMER],
};
