import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { readMidi } from '../score/readMidi.ts';
import { createImproviser, type ImprovisedKey } from './improvise.ts';
import { middleOf } from './path.ts';
import { plan } from './plan.ts';

const pond = plan(
  readMidi(readFileSync(new URL('../../midi/nocturne-op9-no2.mid', import.meta.url))),
  'pond',
  7,
  1.6,
);

/** Keys as `[pitch, onset, release]`. */
const keysOf = (
  ...keys: readonly (readonly [pitch: number, onset: number, release: number])[]
): readonly ImprovisedKey[] =>
  keys.map(([pitch, onset, release], order) => ({
    pitch,
    onset,
    release,
    order,
    velocity: 0.6,
    pedal: 0.4,
  }));

const paint = (keys: readonly ImprovisedKey[]) =>
  createImproviser(pond, keys).before(Number.POSITIVE_INFINITY);

/** Ten fingers on all keys for a minute. */
const storm = (): readonly ImprovisedKey[] => {
  const random = createRandom(5);
  return keysOf(
    ...Array.from({ length: 1800 }, (_, i) => {
      const onset = i / 30;
      return [21 + Math.floor(88 * random()), onset, onset + 0.1 + 0.3 * random()] as const;
    }),
  );
};

describe('an improvised picture', () => {
  it('begins with the touches that the plan begins with', () => {
    const early = new Set(
      pond.touches
        .flat()
        .slice(0, 60)
        .map(({ seed }) => seed),
    );
    for (const { stroke } of paint(keysOf([60, 0, 0.3], [64, 0.5, 1])))
      expect(early).toContain(stroke.seed);
  });

  it('lays more touches for a key that is held, and no touch twice', () => {
    const short = paint(keysOf([60, 0, 0.1]));
    const long = paint(keysOf([60, 0, 1.2]));
    expect(short.length).toBeLessThan(long.length);
    expect(new Set(long.map(({ stroke }) => stroke.seed)).size).toBe(long.length);
    expect(paint(keysOf([60, 0, 60])).length).toBeLessThan(20);
  });

  it('is the same whenever one asks, though a key that is down knows no release yet', () => {
    const keys = [...keysOf([60, 0, 0.9], [67, 0.2, 0.4], [72, 0.31, 2], [55, 1.6, 1.7])];
    const live: ImprovisedKey[] = [];
    const improviser = createImproviser(pond, live);
    const frames = Array.from({ length: 200 }, (_, i) => (i + 1) * 0.0171);
    const watched = frames.flatMap((frame) => {
      const now = keys.filter(({ onset }) => onset < frame);
      live.splice(
        0,
        live.length,
        ...now.map(({ release = 0, ...key }) => (release < frame ? { ...key, release } : key)),
      );
      return improviser.before(frame);
    });
    expect(watched).toEqual(paint(keys));
  });

  it('draws one touch with several notes when they come too fast', () => {
    const strokes = paint(storm());
    const share = (seed: number) => strokes.filter(({ stroke }) => stroke.seed === seed);
    const shared = strokes.filter(({ stroke }) => share(stroke.seed).length === 3);
    expect(shared.length).toBeGreaterThan(strokes.length / 8);
    const [first, second] = share(shared[0]?.stroke.seed ?? -1);
    expect(second?.stroke.path[0]).not.toEqual(first?.stroke.path[0]);
  });

  it('takes a storm of a minute as a picture that is not yet finished', () => {
    const strokes = paint(storm());
    const used = new Set(strokes.map(({ stroke }) => stroke.seed)).size;
    const all = pond.touches.flat().length;
    expect(used).toBeGreaterThan(all / 4);
    expect(used).toBeLessThan(all * 0.9);
    expect(strokes.length).toBeLessThan(4000);
  });

  it('keeps the hand near where it is', () => {
    const run = keysOf(
      ...Array.from({ length: 12 }, (_, i) => [72 + i, i / 8, i / 8 + 0.12] as const),
    );
    const places = paint(run).map(({ stroke }) => middleOf(stroke.path));
    const steps = places
      .slice(1)
      .map(([x, y], i) => Math.hypot(x - (places[i]?.[0] ?? 0), y - (places[i]?.[1] ?? 0)));
    expect(steps.reduce((sum, step) => sum + step, 0) / steps.length).toBeLessThan(0.3);
  });

  it('goes on in the visitors’ own colours when the picture has all its touches', () => {
    const all = pond.touches.flat().length;
    const long = keysOf(
      ...Array.from({ length: Math.ceil(all / 4) + 50 }, (_, i) => [60, i, i + 0.9] as const),
    );
    const planned = new Set(pond.touches.flat().map(({ load }) => load.join()));
    expect(planned).not.toContain(paint(long).at(-1)?.stroke.load.join());
  });
});
