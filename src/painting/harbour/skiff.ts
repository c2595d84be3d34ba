import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { type Paints, type Rowboat, type Work, workOn } from '../rowboat/work.ts';
import type { Sketch } from '../sketch.ts';
import { DABS, drown, FAR_DABS, mirror } from './skiffMirror.ts';
import { layCrew, layHull } from './skiffNear.ts';

/** A boat farther off: two unequal touches under a head and a few lumps that run together. */
const layFar = ({ pull, dark, cool, moss, water, random }: Work, far: number): Sketch[] => {
  const who = -0.26 + 0.1 * random();
  const style = { brush: 'pull', body: 0.6 } as const;
  const crew = [
    pull([who + 0.01, -0.1], [who, 0.02], 0.11, { ...style, stage: 0.842 }),
    pull([who + 0.12, -0.05], [who + 0.34, 0.0], 0.1, {
      ...style,
      load: blend(dark, moss, 0.6),
      stage: 0.828,
      bow: -0.12,
    }),
    pull([who + 0.17, -0.1], [who + 0.16, -0.02], 0.075, { ...style, load: moss, stage: 0.844 }),
  ];
  return [
    pull([-0.3, 0.14], [0.3, 0.16], 0.1, {
      ...style,
      load: blend(moss, water, 0.2),
      second: blend(cool, water, 0.4),
      stage: 0.81,
    }),
    pull([-0.4, 0.05], [0.14, 0.04], 0.15, {
      ...style,
      load: blend(dark, cool, 0.5),
      stage: 0.82,
    }),
    pull([0.45, 0.03], [0, 0.075], 0.17, {
      ...style,
      brush: 'flat',
      load: blend(dark, moss, 0.5),
      stage: 0.83,
      bow: 0.12,
    }),
    pull([-0.34, 0.11], [0.06, 0.12], 0.05, { brush: 'drag', load: dark, stage: 0.835 }),
    ...crew.slice(0, far > 1 ? 2 : 3),
  ];
};

/** A rowing boat in the mist, of a few fat touches; `far` 0 near, 1 as a mass with lumps, 2 all but lost. */
export const sketchSkiff = (
  random: Random,
  boat: Rowboat,
  paints: Paints,
  far: number,
): readonly Sketch[] => {
  const work = workOn(random, boat, paints);
  return far === 0
    ? [...drown(work), ...mirror(work, DABS), ...layHull(work), ...layCrew(work)]
    : [...mirror(work, FAR_DABS.slice(far - 1)), ...layFar(work, far)];
};
