import { blend, shade } from '../colour.ts';
import type { Work } from '../rowboat/work.ts';
import { type Sketch, wobble } from '../sketch.ts';

/** How thick a near boat's paint lies, in shares of the brush's own way. */
const LOADED = 0.9;

/** A near hull: two fat blunt touches one under the other that do not end together, a third curled into the water under the bow, and between them one pull of the darkest paint. */
export const layHull = ({ pull, dark, cool, moss, water, random }: Work): Sketch[] => {
  const stern = -0.4 + 0.05 * wobble(random);
  const joint = 0.1 + 0.08 * wobble(random);
  const loaded = { brush: 'pull', body: LOADED, spread: 0.007 } as const;
  return [
    pull([stern - 0.02, 0.17], [joint + 0.08, 0.19], 0.23, {
      ...loaded,
      load: blend(dark, cool, 0.7),
      second: blend(cool, moss, 0.7),
      stage: 0.81,
      bow: 0.07,
    }),
    pull([0.43, 0.13], [joint - 0.1, 0.19], 0.22, {
      ...loaded,
      load: blend(cool, moss, 0.6),
      second: blend(dark, water, 0.3),
      stage: 0.815,
      bow: 0.2,
    }),
    pull([stern + 0.02, 0.04], [0.43, 0.04], 0.23, {
      ...loaded,
      load: cool,
      second: dark,
      stage: 0.825,
      bow: 0.03,
    }),
    pull([0.46, 0.02], [joint, 0.06], 0.16, {
      ...loaded,
      brush: 'flat',
      load: blend(dark, moss, 0.5),
      second: cool,
      stage: 0.835,
      bow: 0.08,
    }),
    pull([-0.28, 0.115], [joint, 0.125], 0.05, {
      ...loaded,
      load: shade(dark, -0.1),
      second: dark,
      stage: 0.85,
      bow: 0.05,
    }),
  ];
};

/** Who is in it: one who stands, a fat touch and a smaller one upon it, with an oar that is half the water's; one who sits, a blob. */
export const layCrew = ({ pull, dark, cool, moss, water, random }: Work): Sketch[] => {
  const who = -0.17 + 0.07 * wobble(random);
  const seat = who + 0.22 + 0.05 * wobble(random);
  const lean = 0.02 + 0.04 * random();
  const style = { brush: 'pull', body: LOADED, second: moss } as const;
  return [
    pull([who + 0.6 * lean, -0.19], [who, 0], 0.19, {
      ...style,
      load: blend(dark, moss, 0.5),
      stage: 0.84,
      bow: 0.1,
    }),
    pull([who + lean + 0.02, -0.29], [who + lean, -0.2], 0.1, {
      ...style,
      load: blend(dark, cool, 0.4),
      stage: 0.845,
    }),
    pull([who - 0.05, -0.2], [who - 0.16, 0], 0.03, {
      brush: 'pull',
      load: blend(dark, water, 0.2),
      second: water,
      stage: 0.838,
      bow: 0.08,
    }),
    pull([seat + 0.01, -0.09], [seat, 0.01], 0.15, {
      ...style,
      load: blend(dark, moss, 0.7),
      second: blend(cool, water, 0.3),
      stage: 0.842,
    }),
    pull([seat + 0.13, -0.05], [seat + 0.27, -0.04], 0.08, {
      ...style,
      load: blend(moss, water, 0.2),
      stage: 0.822,
    }),
  ];
};
