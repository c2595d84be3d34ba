import { describe, expect, it } from 'vitest';
import { notation, place } from '../../tests/written.ts';
import { interpret } from './interpret.ts';
import { createPace } from './touch/pace.ts';
import { measure, pedalOnly } from './touch/touchForTests.ts';

/** The pedal in eighths, which are seconds. */
const inEighths = (...args: Parameters<typeof pedalOnly>) =>
  pedalOnly(...args).map(({ at, depth }) => [Number((2 * at).toFixed(6)), depth]);

const WALTZ = 'C2 E3 G3 G2 D3 B3 C2:6';

describe('the pedal', () => {
  it('goes down and up where it is written, with every weight at 0', () => {
    expect(inEighths(measure('-:12', WALTZ, 'pedal 0-2, 3-5'), [])).toEqual([
      [0, 1],
      [2, 0],
      [3, 1],
      [5, 0],
    ]);
  });

  it('goes down a tenth to a fifth of a second after its bass', () => {
    const [press] = inEighths(measure('-:12', WALTZ, 'pedal 0-2'), ['latePedal']);
    expect(press?.[0]).toBeGreaterThan(0.1);
    expect(press?.[0]).toBeLessThan(0.2);
  });

  it('is changed with the next bass, not before it, so that no gap is heard', () => {
    const changes = inEighths(measure('-:12', WALTZ, 'pedal 0-2, 3-5'), [
      'legatoPedal',
      'latePedal',
    ]);
    const [, lift = [], press = []] = changes;
    expect(lift[0]).toBeGreaterThan(3);
    expect(lift[0]).toBeLessThan(3.1);
    expect(press[0]).toBeGreaterThan((lift[0] ?? 0) + 0.049);
  });

  it('comes up where it is written when nothing is struck soon after', () => {
    const text = measure('-:12', 'C2 E3 G3:10', 'pedal 0-3, 9-12');
    expect(inEighths(text, ['legatoPedal'])[1]?.[0]).toBeCloseTo(3.04);
  });

  it('is half changed where semitones gather in a long one, and in no short one', () => {
    const chromatic = '[C5 C#5 D5 D#5]:4 [E5 F5 F#5 G5]:2 A5:6';
    const long = inEighths(measure(chromatic, 'C2:3 C3:9', 'pedal 0-8'), ['halfPedal']);
    expect(long.map(([, depth]) => depth)).toEqual([1, 0.5, 1, 0]);
    const short = inEighths(measure(chromatic, 'C2:12', 'pedal 0-3'), ['halfPedal']);
    expect(short.map(([, depth]) => depth)).toEqual([1, 0]);
  });

  it('is not half changed for a diatonic melody, nor for strings without dampers', () => {
    const depths = (line: string) =>
      inEighths(measure(line, 'C2:12', 'pedal 0-8'), ['halfPedal']).map(([, depth]) => depth);
    expect(depths('C5 D5 C5 D5 C5 D5 C5 D5:5')).toEqual([1, 0]);
    expect(depths('Cb7 Bb6 Cb7 Bb6 Cb7 Bb6 Cb7 Bb6:5')).toEqual([1, 0]);
  });
});

/** Whether the pedal is half changed, not only touched. */
const isHalf = (depth: number) => depth >= 0.5 && depth < 1;

describe('the Nocturne’s pedal', () => {
  const evenings = [undefined, 1, 2, 3, 4, 5, 6, 7].map((seed) => interpret(notation, { seed }));

  it('moves forward, down and up by turns but for half-pedal', () => {
    for (const { pedal } of evenings) {
      expect(pedal.every(({ at }, i) => at > (pedal[i - 1]?.at ?? -1))).toBe(true);
      const whole = pedal.filter(({ depth }, i) => depth === 0 || (pedal[i - 1]?.depth ?? 0) === 0);
      expect(whole.every(({ depth }, i) => depth > 0 === (i % 2 === 0))).toBe(true);
      expect(pedal.at(-1)?.depth).toBe(0);
    }
  });

  it('goes down once for each written one, 100 to 200 thousandths after its bass', () => {
    for (const { pedal, tempo } of evenings) {
      const { secondsAt } = createPace(tempo);
      const presses = pedal.filter(
        ({ depth }, i) => depth === 1 && (pedal[i - 1]?.depth ?? 0) === 0,
      );
      expect(presses).toHaveLength(notation.pedal.length);
      for (const [i, { at }] of presses.entries()) {
        const late = secondsAt(at) - secondsAt(notation.pedal[i]?.down ?? 0);
        expect(late).toBeGreaterThan(0.1);
        expect(late).toBeLessThan(0.2);
      }
    }
  });

  it('catches every bass before its key comes up', () => {
    for (const { notes, pedal, tempo } of evenings) {
      const { secondsAt } = createPace(tempo);
      for (const { down } of notation.pedal) {
        const bass = notes.find(
          ({ hand, onset }) => hand === 'left' && Math.abs(onset - down) < 1e-6,
        );
        const press = pedal.find(({ at, depth }) => at >= down && depth === 1);
        if (!bass || !press) continue;
        expect(secondsAt(bass.onset + bass.duration)).toBeGreaterThan(secondsAt(press.at));
      }
    }
  });

  it('is held from the bass of 32 through the cadenza, and from 33 until the last chord is gone', () => {
    const { pedal } = evenings[0] ?? interpret(notation);
    const ups = pedal.filter(({ depth }) => depth === 0).map(({ at }) => at);
    expect(ups.filter((at) => at > place(32, 0.2) && at < place(32, 46))).toEqual([]);
    expect(ups.filter((at) => at > place(33, 0.2))).toEqual([place(34, 12)]);
  });

  it('lets the bass ring on when it is half changed: its key is still down', () => {
    for (const { notes, pedal, tempo } of evenings) {
      const { secondsAt } = createPace(tempo);
      for (const [i, { at, depth }] of pedal.entries()) {
        if (!isHalf(depth) || at > place(32)) continue;
        const again = pedal[i + 1]?.at ?? Number.NaN;
        const bass = notes.findLast(({ hand, onset }) => hand === 'left' && onset <= at - 1e-6);
        expect(secondsAt((bass?.onset ?? 0) + (bass?.duration ?? 0))).toBeGreaterThan(
          secondsAt(again),
        );
      }
    }
  });

  it('is half changed now and then, where the melody is chromatic, and at the smorzando', () => {
    const { pedal } = evenings[0] ?? interpret(notation);
    const half = pedal.filter(({ depth }) => isHalf(depth));
    expect(half.length).toBeGreaterThan(3);
    expect(half.length).toBeLessThan(12);
    expect(half.some(({ at }) => at > place(27) && at < place(27, 6))).toBe(true);
    const [dying, ...more] = half.filter(({ at }) => at > place(32)).map(({ at }) => at);
    expect(dying).toBeCloseTo(place(32, 41), 1);
    expect(more).toEqual([]);
  });

  it('touches each chord of the chromatic slides in 12 and 20, and is up when the next one sounds', () => {
    for (const { pedal, tempo } of evenings) {
      const { secondsAt } = createPace(tempo);
      for (const measure of [12, 20]) {
        const from = secondsAt(place(measure, 6)) + 0.05;
        const slide = pedal.filter(
          ({ at }) => secondsAt(at) > from && secondsAt(at) < secondsAt(place(measure, 12)) + 0.05,
        );
        expect(slide.filter(({ depth }) => depth > 0)).toHaveLength(6);
        for (const [i, { at, depth }] of slide.entries()) {
          expect(depth).toBeLessThan(0.5);
          const chord = place(measure, 6 + Math.ceil(i / 2));
          const late = secondsAt(at) - secondsAt(chord);
          expect(late).toBeGreaterThan(depth > 0 ? 0.05 : 0);
          expect(late).toBeLessThan(depth > 0 ? 0.2 : 0.03);
        }
      }
    }
  });

  it('is touched nowhere else: everywhere else it is written', () => {
    const { pedal } = evenings[0] ?? interpret(notation);
    const touched = pedal.filter(({ depth }) => depth > 0 && depth < 0.5);
    expect(touched).toHaveLength(12);
  });
});
