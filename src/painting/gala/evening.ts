import type { Unit } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';

/** What kind of evening it is: its hues, and how far the day and the air have gone. */
export interface Evening {
  /** The sky from its height down to the horizon, at night. */
  readonly sky: readonly [Lab, Lab, Lab, Lab];
  /** The last daylight, pale and warm. */
  readonly pale: Lab;
  readonly warm: Lab;
  readonly cloud: Lab;
  /** The river's own colour, and what plays in it. */
  readonly river: Lab;
  readonly play: Lab;
  readonly deep: Lab;
  /** How much daylight is left, and how much mist stands over the river. */
  readonly light: Unit;
  readonly mist: Unit;
}

type Tones = Omit<Evening, 'light' | 'mist'>;

const of = (hexes: readonly [string, string, string, string]) =>
  hexes.map(lab) as [Lab, Lab, Lab, Lab];

const BLUE: Tones = {
  sky: of(['#4e677b', '#688092', '#8f9fa1', '#b7b3a2']),
  pale: lab('#e8e0b0'),
  warm: lab('#e2b38a'),
  cloud: lab('#61717c'),
  river: lab('#587a80'),
  play: lab('#5f717e'),
  deep: lab('#435a6b'),
};
const GREEN: Tones = {
  sky: of(['#4c6a73', '#6a8783', '#95a594', '#bdb898']),
  pale: lab('#eadfaf'),
  warm: lab('#e0b086'),
  cloud: lab('#6d7a80'),
  river: lab('#587d7b'),
  play: lab('#5d727c'),
  deep: lab('#446370'),
};
const VIOLET: Tones = {
  sky: of(['#59647a', '#767f8d', '#9a9a99', '#c2b29d']),
  pale: lab('#ecd3b5'),
  warm: lab('#dba688'),
  cloud: lab('#6d737d'),
  river: lab('#637986'),
  play: lab('#6a707d'),
  deep: lab('#4a596a'),
};

/** What share of its chroma the evening keeps where no light falls. */
const QUIET = 0.84;

const between = (one: Tones, other: Tones, t: number): Tones => {
  const quiet = (tone: Lab, towards: Lab) => shade(blend(tone, towards, t), 0, QUIET);
  return {
    sky: one.sky.map((tone, i) => quiet(tone, other.sky[i] ?? tone)) as [Lab, Lab, Lab, Lab],
    pale: blend(one.pale, other.pale, t),
    warm: blend(one.warm, other.warm, t),
    cloud: quiet(one.cloud, other.cloud),
    river: quiet(one.river, other.river),
    play: quiet(one.play, other.play),
    deep: quiet(one.deep, other.deep),
  };
};

/** The evening that belongs to a sheet's seed: between blue and a hue towards green or violet, clear or misty. */
export const createEvening = (sheet: Sheet): Evening => {
  const random = sheet.randomFor('evening');
  const other = random() < 0.5 ? GREEN : VIOLET;
  return {
    ...between(BLUE, other, (other === GREEN ? 1 : 0.75) * random() ** 0.7),
    light: 0.25 + 0.75 * random(),
    mist: 0.75 * random() ** 1.8,
  };
};
