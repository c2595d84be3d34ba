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
  const inLights = new Map<string, LabPicture>();

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
    for (let seed = 1; seed <= EVENINGS; seed++) {
      const one = prepareNo(seed);
      const { light } = one.plan;
      if (!inLights.has(light)) inLights.set(light, labOf(await paint(one.plan, one, true)));
    }
    // The easel holds no. 3 again, of which the tests below ask.
    await paint(prepared.plan, prepared, true);
  }, 120_000);

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

  it('is quiet in colour in every light', () => {
    expect(inLights.size).toBe(motif === 'pond' ? 5 : 4);
    for (const [light, one] of [...inLights, ['no. 3', picture] as const]) {
      const chroma = chromaOf(one).values;
      expect(meanOf(chroma), light).toBeLessThanOrEqual(16);
      expect(quantileOf(chroma, 0.95), light).toBeLessThanOrEqual(33);
    }
  });

  it('has darks and lights as real ones have, in every light', () => {
    for (const [name, one] of [...inLights, ['no. 3', picture] as const]) {
      const light = (share: number) => quantileOf(one.l.values, share);
      expect(light(0.01), name).toBeGreaterThan(RANGES.L_p1[0]);
      expect(light(0.01), name).toBeLessThan(RANGES.L_p1[1]);
      expect(light(0.99), name).toBeGreaterThan(RANGES.L_p99[0]);
      expect(light(0.99), name).toBeLessThan(RANGES.L_p99[1]);
    }
  });

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
