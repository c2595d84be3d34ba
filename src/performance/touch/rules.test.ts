import { describe, expect, it } from 'vitest';
import { readNotation } from '../../score/readNotation.ts';
import type { Note } from '../../score/score.ts';
import { lengths, measure, onsets, playOnly } from './touchForTests.ts';

const isBass = ({ pitch }: Note) => pitch < 48;
const right = (notes: readonly Note[]) => notes.filter(({ hand }) => hand === 'right');
const left = (notes: readonly Note[]) => notes.filter(({ hand }) => hand === 'left');

/** How long after its bass each note of the right hand begins, in seconds. */
const afterBass = (text: string, bass = 'C2:3 C2:3 C2:3 C2:3') =>
  onsets(right(playOnly(measure(text, bass), ['bassLead']))).map((onset) => onset % 3);

describe('with every weight at 0', () => {
  it('all notes lie on the grid and last as written', () => {
    const notes = playOnly(measure('C5:2( D5. E5> F5:8)', 'C2:3 E3+G3:9', 'pedal 0-6'), []);
    expect(onsets(notes)).toEqual([0, 0, 2, 3, 3, 3, 4]);
    expect(lengths(notes).map((length) => Number(length.toFixed(9)))).toEqual([
      3, 2, 1, 9, 9, 1, 8,
    ]);
  });
});

describe('bassLead', () => {
  it('brings the melody some hundredths of a second after its bass', () => {
    for (const late of afterBass('C5:1 D5:2 E5:1 F5:2 G5:1 A5:2 B5:3').filter((one) => one < 1)) {
      expect(late).toBeGreaterThan(0.01);
      expect(late).toBeLessThan(0.045);
    }
  });

  it('waits longer where a phrase begins and where a long note is to be heard', () => {
    const [head = 0] = afterBass('C5:12(');
    const [inside = 0] = afterBass('C5:12');
    const [short = 0] = afterBass('C5:2 D5:10');
    expect(head).toBeGreaterThan(inside);
    expect(inside).toBeGreaterThan(short);
    expect(head).toBeGreaterThan(0.055);
    expect(head).toBeLessThanOrEqual(0.058 + 1e-9);
  });

  it('keeps the left hand on the grid, and what has no bass', () => {
    const notes = playOnly(measure('C5:1( D5:11)', 'C2:3 E2:9'), ['bassLead']);
    expect(onsets(notes.filter(isBass))).toEqual([0, 3]);
    expect(onsets(right(notes))[1]).toBe(1);
  });

  it('has no time to wait in a run', () => {
    const [late = 0] = afterBass('[C5 D5 E5 F5 G5 A5 B5 C6]:1 D6:11');
    expect(late).toBeLessThanOrEqual(0.12 / 8 + 1e-9);
  });
});

describe('melodyLead', () => {
  it('brings the louder melody five to twenty-five thousandths before its chord', () => {
    const notes = playOnly(measure('-:1 C5:11', 'C2 E3+G3:11'), ['voicing', 'melodyLead']);
    const [lead = 0] = onsets(right(notes)).map((onset) => 1 - onset);
    expect(lead).toBeGreaterThan(0.005);
    expect(lead).toBeLessThanOrEqual(0.025);
  });

  it('is an effect of voicing: with equal hands there is none', () => {
    const notes = playOnly(measure('-:1 C5:11', 'C2 E3+G3:11'), ['melodyLead']);
    expect(onsets(right(notes))[0]).toBe(1);
  });
});

describe('chordSpread', () => {
  it('puts the left hand’s fingers down from the lowest up, within milliseconds', () => {
    const notes = playOnly(measure('-:12', 'C3+E3+G3:12'), ['chordSpread']);
    const [low = 1, middle = 0, high = 0] = onsets(notes);
    expect(low).toBe(0);
    expect(middle).toBeGreaterThan(0.002);
    expect(high).toBeGreaterThan(middle);
    expect(high).toBeLessThan(0.015);
  });

  it('puts the singing note before the one beneath it', () => {
    const notes = playOnly(measure('F4+Bb4:12'), ['chordSpread']);
    expect(notes.map(({ pitch }) => pitch)).toEqual([70, 65]);
  });
});

describe('lastChord', () => {
  it('rolls the last chord from the bass up, and no other', () => {
    const chords = measure('G3+Eb4:6 G3+Eb4:6', 'Eb2+Bb2:6 Eb2+Bb2:6');
    const notes = playOnly(chords, ['lastChord']);
    expect(onsets(notes.slice(0, 4))).toEqual([0, 0, 0, 0]);
    expect(notes.slice(4).map(({ pitch }) => pitch)).toEqual([39, 46, 55, 63]);
    const steps = onsets(notes.slice(4)).map((onset) => onset - 6);
    for (const [i, step] of steps.entries()) expect(step).toBeCloseTo(0.06 * i, 6);
  });
});

describe('melodicRubato', () => {
  it('lingers, runs ahead, and is home at the bar line', () => {
    const notes = playOnly(measure('C5:3 D5:3 E5:3 F5:3', 'C3:3 C3:3 C3:3 C3:3'), [
      'melodicRubato',
    ]);
    const [home = 1, lingers = 0, middle = 1, ahead = 0] = onsets(right(notes)).map(
      (onset, i) => onset - 3 * i,
    );
    expect(home).toBeCloseTo(0, 9);
    expect(lingers).toBeGreaterThan(0.005);
    expect(middle).toBeCloseTo(0, 9);
    expect(ahead).toBeLessThan(-0.005);
    expect(onsets(left(notes))).toEqual([0, 3, 6, 9]);
  });
});

describe('legato', () => {
  it('overlaps a singing line by 20 to 60 thousandths, whatever parts the hands', () => {
    const line = measure('C5( D5:2 E5:3 F5:6)', 'C2:3 C2:3 C2:6');
    const notes = right(playOnly(line, ['legato', 'bassLead', 'melodicRubato']));
    for (const [i, { onset, duration }] of notes.slice(0, -1).entries()) {
      const overlap = 2 * (onset + duration - (notes[i + 1]?.onset ?? 0));
      expect(overlap).toBeGreaterThan(0.02 - 1e-6);
      expect(overlap).toBeLessThan(0.06);
    }
  });

  it('does not reach over a rest or past the end of a phrase', () => {
    expect(lengths(playOnly(measure('C5 - D5) E5( F5:8)'), ['legato'])).slice(0, 2)).toEqual([
      1, 1,
    ]);
  });
});

describe('staccato', () => {
  it('carries dots under a slur, cuts bare ones and wedges shorter still', () => {
    const [bare, wedge, portato] = lengths(
      playOnly(measure('C5. D5^ E5( F5. G5:8)'), ['staccato']),
    ).filter((length) => length < 0.99);
    expect(bare).toBeCloseTo(0.58);
    expect(wedge).toBeCloseTo(0.5);
    expect(portato).toBeCloseTo(0.78);
  });
});

describe('breathing', () => {
  it('leaves a phrase’s last key before the next phrase begins', () => {
    const [before, last] = lengths(playOnly(measure('C5( D5:2) E5:9('), ['breathing']));
    expect(before).toBe(1);
    expect(last).toBeGreaterThan(1.6);
    expect(last).toBeLessThan(1.9);
  });
});

describe('accompaniment', () => {
  it('leaves its keys to the pedal: the bass soonest, the second chord sooner than the first', () => {
    const text = measure('-:12', 'C2 E3 G3 C2:9', 'pedal 0-2');
    const [bass = 0, first = 0, second = 0, long] = lengths(playOnly(text, ['accompaniment']));
    expect(bass).toBeLessThan(second);
    expect(second).toBeLessThan(first);
    expect(first).toBeLessThan(1);
    expect(long).toBe(9);
  });

  it('holds them with the fingers where there is no pedal', () => {
    expect(lengths(playOnly(measure('-:12', 'C2 E3 G3:10'), ['accompaniment']))).toEqual([
      1, 1, 10,
    ]);
  });
});

describe('repetition', () => {
  it('lets a key rise before it is struck again, by the other hand too', () => {
    const [first = 1] = lengths(playOnly(measure('C5 C5:11'), ['repetition']));
    expect(first).toBeCloseTo(0.94);
    const hands = playOnly(measure('C4:12', '-:6 C4:6'), ['repetition']);
    expect(lengths(hands)[0]).toBeCloseTo(5.94);
  });
});

describe('ornaments at their own pace', () => {
  /** The onsets of a piece in seconds, an eighth lasting 0.6 of them: as Chopin’s Andante goes. */
  const played = (text: string) => {
    const andante = [{ at: 0, quartersPerMinute: 50 }];
    const notes = playOnly(measure(text), [], andante);
    return notes.map(({ pitch, onset }) => ({ pitch, at: 1.2 * onset }));
  };
  const steps = (notes: readonly { readonly at: number }[]) =>
    notes.slice(1).map(({ at }, i) => at - (notes[i]?.at ?? 0));

  it('trills from the main note, hesitates, settles at about eleven a second and ends E, F', () => {
    const trill = played('F5:3!tr(G5) {E5 F5} G5:9');
    expect(trill.slice(0, 3).map(({ pitch }) => pitch)).toEqual([77, 79, 77]);
    expect(trill.slice(-4).map(({ pitch }) => pitch)).toEqual([79, 76, 77, 79]);
    expect((trill.length - 1) / 1.8).toBeGreaterThan(10);
    expect((trill.length - 1) / 1.8).toBeLessThan(12);
    const times = steps(trill);
    expect(times[0]).toBeGreaterThan(1.3 * (times[8] ?? 1));
    expect(times.slice(4).every((time) => time < 0.105)).toBe(true);
  });

  it('turns at the end of its note, main note first', () => {
    const turn = played('C5!turn(Db5,B4) C6:11');
    expect(turn.map(({ pitch }) => pitch)).toEqual([72, 73, 72, 71, 72, 84]);
    expect(turn[1]?.at).toBeGreaterThan(0.17);
    expect(Math.max(...steps(turn).slice(1))).toBeLessThan(0.11);
  });

  it('plays a prall on the beat, quick, and the same in a slow tempo as in a fast one', () => {
    const prall = played('Eb5:1/2!prall(F5) D5:23/2');
    expect(prall.map(({ pitch }) => pitch)).toEqual([75, 77, 75, 74]);
    expect(steps(prall)[0]).toBeCloseTo(0.07);
    const slow = playOnly(measure('Eb5!prall(F5) D5:11'), []);
    expect(onsets(slow)[1]).toBeCloseTo(0.07);
  });

  it('trills once in a sixteenth: A flat, B flat, A flat', () => {
    expect(played('Ab4:1/2!tr(Bb4) G4:23/2').map(({ pitch }) => pitch)).toEqual([68, 70, 68, 67]);
  });

  it('takes an acciaccatura as short as a finger can, before the beat', () => {
    const [, grace, note] = played('- {Ab5} C5:11').toSpliced(0, 0, { pitch: 0, at: 0 });
    expect(grace?.pitch).toBe(80);
    expect((note?.at ?? 0) - (grace?.at ?? 0)).toBeCloseTo(0.065);
    expect(note?.at).toBeCloseTo(0.6);
  });

  it('spreads three graces up into the beat and holds their keys until the pedal has them', () => {
    const notes = playOnly(measure('-:3 {G4 Bb4 Eb5} G5:9'), []);
    const graces = notes.filter(({ kind }) => kind === 'grace');
    expect(graces.map(({ pitch }) => pitch)).toEqual([67, 70, 75]);
    for (const { onset, duration } of graces) {
      expect(2 * onset).toBeLessThan(3);
      expect(2 * (onset + duration)).toBeGreaterThan(3.2);
    }
  });
});

describe('the first note of a piece', () => {
  it('never begins before the piece', () => {
    const upbeat = readNotation('section A\nmeasure 0, 1 eighth\nR {G4} Bb4\nL -');
    expect(Math.min(...onsets(playOnly(upbeat, [])))).toBe(0);
  });
});
