import { blend, shade } from '../colour.ts';
import type { Work } from '../rowboat/work.ts';
import { type Sketch, wobble } from '../sketch.ts';

/** How thick a near boat's paint lies, in shares of the brush's own way. */
const LOADED = 0.9;

/** A near hull, long and low, its ends pointed up a little: two blunt touches under a long one that sags, a short one for the bow, and between them one pull of the darkest paint. */
export const layHull = ({ pull, dark, cool, moss, water, random }: Work): Sketch[] => {
  const stern = -0.44 + 0.04 * wobble(random);
  const joint = 0.1 + 0.08 * wobble(random);
  const loaded = { brush: 'pull', body: LOADED, spread: 0.007 } as const;
  return [
    pull([stern + 0.08, 0.11], [joint + 0.08, 0.13], 0.14, {
      ...loaded,
      load: blend(dark, cool, 0.7),
      second: blend(cool, moss, 0.7),
      stage: 0.81,
      bow: 0.07,
    }),
    pull([0.42, 0.08], [joint - 0.1, 0.13], 0.13, {
      ...loaded,
      load: blend(cool, moss, 0.6),
      second: blend(dark, water, 0.3),
      stage: 0.815,
      bow: 0.12,
    }),
    pull([stern - 0.04, -0.01], [0.5, -0.01], 0.14, {
      ...loaded,
      load: cool,
      second: dark,
      stage: 0.825,
      bow: 0.075,
    }),
    pull([0.53, -0.02], [joint + 0.12, 0.04], 0.1, {
      ...loaded,
      brush: 'flat',
      load: blend(dark, moss, 0.5),
      second: cool,
      stage: 0.835,
      bow: -0.08,
    }),
    pull([-0.3, 0.085], [joint, 0.095], 0.045, {
      ...loaded,
      load: shade(dark, -0.1),
      second: dark,
      stage: 0.85,
      bow: 0.05,
    }),
  ];
};

/** Who is in it: one who stands, a tall touch that leans, gone over at the shoulders, and a small one upon it, with an oar in one thin pull to the water astern; clear of him one who sits, a low blob of two. */
export const layCrew = ({ pull, dark, moss, water, random }: Work): Sketch[] => {
  const who = -0.21 + 0.05 * wobble(random);
  const seat = who + 0.33 + 0.04 * wobble(random);
  const lean = 0.05 + 0.03 * random();
  const style = { brush: 'pull', body: LOADED, second: dark } as const;
  return [
    pull([who + lean, -0.25], [who, 0.03], 0.105, {
      ...style,
      load: blend(dark, moss, 0.3),
      stage: 0.84,
      bow: 0.05,
    }),
    pull([who + lean, -0.22], [who + 0.4 * lean, -0.06], 0.1, { ...style, stage: 0.844 }),
    pull([who + 1.3 * lean, -0.315], [who + 1.1 * lean, -0.235], 0.064, { ...style, stage: 0.846 }),
    pull([who + lean, -0.19], [who - 0.34, 0.19], 0.024, {
      ...style,
      load: blend(dark, water, 0.1),
      stage: 0.855,
      body: 0.6,
      bow: 0.05,
    }),
    pull([seat + 0.05, -0.1], [seat - 0.06, 0.03], 0.105, {
      ...style,
      load: blend(dark, moss, 0.2),
      stage: 0.842,
      bow: -0.15,
    }),
    pull([seat + 0.05, -0.09], [seat - 0.02, 0.02], 0.095, { ...style, stage: 0.843 }),
  ];
};
