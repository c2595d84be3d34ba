import { type Hues, type Lab, lab } from '../colour.ts';
import type { Subject } from './site.ts';

/** The colours of an evening by the river. */
export interface Season {
  /** The sky from its height (0) down to the horizon (1). */
  readonly sky: readonly (readonly [number, Lab])[];
  /** What the sky turns to where the sun went down. */
  readonly glow: Lab;
  /** Leaves on the side of the light, away from it, and deep among the others. */
  readonly lit: Hues;
  readonly shade: Hues;
  readonly deep: Hues;
  /** A trunk in shadow, and the light along it. */
  readonly trunk: Hues;
  readonly bark: Hues;
  /** The bank where the light strikes it, and in its own shadow. */
  readonly grass: Hues;
  readonly bank: Hues;
  /** Distant woods. */
  readonly woods: Lab;
}

const all = (...hexes: [string, ...string[]]): Hues => {
  const [first, ...rest] = hexes;
  return [lab(first), ...rest.map(lab)];
};

/** Late summer: green-gold against blue-green, a creamy sky. */
const SUMMER: Season = {
  sky: [
    [0, lab('#8ea6c0')],
    [0.35, lab('#aebdc6')],
    [0.68, lab('#d6d3c2')],
    [1, lab('#ecd9b0')],
  ],
  glow: lab('#f3dfae'),
  lit: all('#c6b76f', '#d2bf83', '#a9ae6d', '#d7b58a'),
  shade: all('#6f8f86', '#5f8290', '#7c9583', '#6a7fa0'),
  deep: all('#3f6466', '#46606f', '#4a6a58'),
  trunk: all('#4c5479', '#57507a', '#456072', '#5d5468'),
  bark: all('#c49a86', '#bba077', '#a98d95'),
  grass: all('#a5a765', '#b9ab6f', '#8a9d6c'),
  bank: all('#4b6a63', '#4d5d77', '#57735a', '#5a5670'),
  woods: lab('#8698ae'),
};

/** Autumn: gold and rust against violet, a sky of turquoise and cream. */
const AUTUMN: Season = {
  sky: [
    [0, lab('#86a5b8')],
    [0.4, lab('#a9c0c2')],
    [0.7, lab('#d2d6c4')],
    [1, lab('#efdcb6')],
  ],
  glow: lab('#f4dfb4'),
  lit: all('#d9ab5c', '#cf8e56', '#dcb972', '#c97c5c'),
  shade: all('#9a7480', '#8a6f8e', '#a3806c', '#7c7996'),
  deep: all('#6d5567', '#74584f', '#5b5a75'),
  trunk: all('#544c74', '#63506c', '#4b5a78'),
  bark: all('#cf9d84', '#c9a374', '#b58c90'),
  grass: all('#b3a463', '#c2a267', '#96996a'),
  bank: all('#5c6260', '#5a5673', '#6e6552', '#4f6670'),
  woods: lab('#8e98b0'),
};

/** After sunset: rose and lilac, the leaves blue-violet with a last red gold. */
const DUSK: Season = {
  sky: [
    [0, lab('#8996b8')],
    [0.35, lab('#a9a9c0')],
    [0.68, lab('#d5b8b4')],
    [1, lab('#efcd9f')],
  ],
  glow: lab('#f2d09a'),
  lit: all('#cf9b6d', '#c98b78', '#d3ae77', '#b98a86'),
  shade: all('#6b7a92', '#716f9a', '#5f8089', '#80779a'),
  deep: all('#465677', '#4d5068', '#416068'),
  trunk: all('#454973', '#524a72', '#3f556f'),
  bark: all('#c98f7e', '#bd8f70', '#a27f92'),
  grass: all('#9b9468', '#ad9668', '#83926f'),
  bank: all('#43596a', '#4a4c70', '#51654f', '#5c4f6c'),
  woods: lab('#7f88ab'),
};

/** The pink effect: a sky of rose and cream, pale trees of violet and grey-green. */
const PINK: Season = {
  sky: [
    [0, lab('#a9a6bf')],
    [0.4, lab('#c9b4bd')],
    [0.7, lab('#e3c8bb')],
    [1, lab('#eed6b4')],
  ],
  glow: lab('#f4deb8'),
  lit: all('#c9ae86', '#cfa48e', '#bfb088', '#d6b69a'),
  shade: all('#8a8aa0', '#7d929a', '#8f8297', '#7c86a6'),
  deep: all('#5d6885', '#5f7077', '#6b6080'),
  trunk: all('#5d5a86', '#6b5c80', '#52677f'),
  bark: all('#cfa08e', '#c5a68a', '#b596a0'),
  grass: all('#a3a77e', '#b5a883', '#8d9f80'),
  bank: all('#5d7378', '#62628a', '#657a69', '#70627f'),
  woods: lab('#9aa0b8'),
};

/** A gust under a white sky: silver and blue-green. */
const SILVER: Season = {
  sky: [
    [0, lab('#92a3b4')],
    [0.4, lab('#b6bfc4')],
    [0.7, lab('#d3d1c8')],
    [1, lab('#e3d8c0')],
  ],
  glow: lab('#efe6cc'),
  lit: all('#bdb98c', '#c9c3a2', '#a7b294', '#cdbb95'),
  shade: all('#71908c', '#668597', '#829a8d', '#7a8aa3'),
  deep: all('#3c5f63', '#456173', '#4b6b5e'),
  trunk: all('#48577a', '#545678', '#42626f'),
  bark: all('#b89c90', '#b3a587', '#a79aa0'),
  grass: all('#9fa873', '#b3ac7c', '#86a07c'),
  bank: all('#43655f', '#4a5f75', '#547359', '#566070'),
  woods: lab('#8da0b0'),
};

/** The evenings on which a picture of a kind is painted. */
export const SEASONS: Readonly<Record<Subject, readonly [Season, ...Season[]]>> = {
  trees: [DUSK, SUMMER, PINK],
  autumn: [AUTUMN],
  bend: [SUMMER, DUSK, PINK],
  wind: [SILVER, SUMMER],
};
