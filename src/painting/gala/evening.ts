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
  sky: of(['#647b97', '#71889b', '#87959f', '#9da09a']),
  pale: lab('#e8d4ae'),
  warm: lab('#dba57a'),
  cloud: lab('#667894'),
  river: lab('#628293'),
  play: lab('#6a7993'),
  deep: lab('#54708a'),
};
const GREEN: Tones = {
  sky: of(['#647f96', '#728c9a', '#879a9e', '#9f9d9b']),
  pale: lab('#e6d5ad'),
  warm: lab('#d9a87c'),
  cloud: lab('#6b7c95'),
  river: lab('#628594'),
  play: lab('#687a95'),
  deep: lab('#56748c'),
};
const VIOLET: Tones = {
  sky: of(['#6b7696', '#78839b', '#8d929f', '#a39d97']),
  pale: lab('#ead2b0'),
  warm: lab('#daa17d'),
  cloud: lab('#6f7793'),
  river: lab('#677f95'),
  play: lab('#717a94'),
  deep: lab('#5a6e8b'),
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
    deep: shade(quiet(one.deep, other.deep), -0.03),
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
