import { beforeAll, describe, expect, it } from 'vitest';
import edition from '../midi/nocturne-op9-no2.txt?raw';
import { chromaOf } from '../tests/commands/measure/colours.ts';
import { type LabPicture, readLab } from '../tests/commands/measure/lab.ts';
import { RANGES } from '../tests/commands/measure/ranges.ts';
import { meanOf, quantileOf } from '../tests/commands/measure/statistics.ts';
import { alignmentOf } from '../tests/pictures/alignment.ts';
import { coveredShare, inFourColours } from '../tests/pictures/coverage.ts';
import { plannedDirections } from '../tests/pictures/plannedDirections.ts';
import { createEasel } from './canvas/easel.ts';
import { pixelsOf } from './canvas/easelForTests.ts';
import { createPicture } from './concert/picture.ts';
import { createPlayedSource } from './concert/playedSource.ts';
import type { Easel } from './concert/ports.ts';
import { type Prepared, prepare } from './concert/prepare.ts';
import { MOTIF_NAMES } from './painting/motifName.ts';
import type { Plan } from './painting/plan.ts';

const HEIGHT = 180;
const FORMAT = 16 / 9;
/** Among so many evenings every motif is seen in all its lights. */
const EVENINGS = 7;

let easel: Easel;

beforeAll(async () => {
  easel = await createEasel(document.createElement('canvas'));
});

const labOf = ({ width, height, data }: ImageData): LabPicture =>
  readLab({ width, height, rgb: data.filter((_, i) => i % 4 !== 3) });

describe.each(MOTIF_NAMES)('the picture of the %s', (motif) => {
  let prepared: Prepared;
  let seen: ImageData;
  let picture: LabPicture;

  const begin = (plan: Plan, { performance } = prepared) =>
    createPicture(easel, createPlayedSource(performance, plan), plan, {
      format: FORMAT,
      height: HEIGHT,
      cloth: plan.cloth,
      ground: plan.ground,
    });

  const paint = async (plan: Plan, of = prepared, varnished = false): Promise<ImageData> => {
    const begun = begin(plan, of);
    begun.paint(Number.POSITIVE_INFINITY);
    if (varnished) begun.finish();
    return pixelsOf(easel);
  };

  const prepareNo = (seed: number): Prepared =>
    prepare({ edition }, { motif, seed, format: FORMAT, interpretation: 'valerie' });

  beforeAll(async () => {
    prepared = prepareNo(3);
    seen = await paint(prepared.plan, prepared, true);
    picture = labOf(seen);
  }, 60_000);

  it('has no stroke without a note, and no note without a stroke', async () => {
    const { plan, performance } = prepared;
    expect(plan.touches.map((some) => some.length)).not.toContain(0);
    expect(plan.touches).toHaveLength(performance.notes.length);
    expect(easel.strokes).toBe(plan.touches.flat().length);
    expect(easel.notesPainted).toBe(performance.notes.length);
    const begun = begin(plan);
    const bare = easel.digest();
    begun.paint(performance.notes[0]?.onset ?? Number.NaN);
    expect(easel.digest()).toBe(bare);
  });

  it('is quiet in colour in every light, with darks and lights as real ones have', async () => {
    const lights = new Map<string, Prepared>();
    for (let seed = 1; seed <= EVENINGS; seed++) {
      const one = prepareNo(seed);
      if (!lights.has(one.plan.light)) lights.set(one.plan.light, one);
    }
    expect(lights.size).toBe(motif === 'pond' ? 5 : 4);
    for (const [light, one] of lights) {
      const colours = labOf(await paint(one.plan, one, true));
      const chroma = chromaOf(colours).values;
      expect(meanOf(chroma), light).toBeLessThanOrEqual(16);
      expect(quantileOf(chroma, 0.95), light).toBeLessThanOrEqual(33);
      for (const [share, [least, most]] of [
        [0.01, RANGES.L_p1],
        [0.99, RANGES.L_p99],
      ] as const) {
        expect(quantileOf(colours.l.values, share), light).toBeGreaterThan(least);
        expect(quantileOf(colours.l.values, share), light).toBeLessThan(most);
      }
    }
  }, 120_000);

  it('runs as its strokes were planned to run', () => {
    const { width, height } = seen;
    const strokes = createPlayedSource(prepared.performance, prepared.plan)
      .before(Number.POSITIVE_INFINITY)
      .toSorted((a, b) => a.begins - b.begins)
      .map(({ stroke }) => stroke);
    const planned = plannedDirections(strokes, width, height);
    expect(alignmentOf(picture.l, planned)).toBeGreaterThan(0.1);
  });

  it('is covered by opaque paint, not by veils upon veils', async () => {
    const coloured = await paint(inFourColours(prepared.plan, 1));
    expect(coveredShare(coloured)).toBeGreaterThan(0.1);
  });
});
