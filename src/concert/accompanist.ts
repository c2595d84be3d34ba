import type { Deed } from '../performance/rehearsal/deed.ts';
import type { Rehearsal } from '../performance/rehearsal/rehearse.ts';
import type { Seconds, Unit } from '../units.ts';
import type { Clock } from './clock.ts';
import type { Playhead } from './playhead.ts';
import type { Piano } from './ports.ts';

/** How far ahead of the ear a rehearsal is asked what comes: two beats of the metronome, since a key may change everything. */
const AHEAD: Seconds = 0.1;

/** Plays at the piano what a rehearsal asks for. */
export interface Accompanist {
  /** A visitor's key. */
  strike(velocity: Unit): void;
  /** Hands over what comes next; call it often. */
  tick(): void;
}

/** An accompanist by the playhead, on the sound card's clock. */
export const createAccompanist = (
  rehearsal: Rehearsal,
  piano: Piano,
  clock: Clock,
  playhead: Playhead,
): Accompanist => {
  const onCard = (time: Seconds) => Math.max(piano.time, clock.toSound(playhead.momentOf(time)));

  const carryOut = (deeds: readonly Deed[]) => {
    if (clock.follows === 'wall') return;
    for (const deed of deeds) {
      if (deed.do === 'strike')
        piano.schedule(deed.note, onCard(deed.note.onset), Number.POSITIVE_INFINITY);
      else if (deed.do === 'press') piano.press(deed.depth, onCard(deed.at));
      else piano.release(deed.pitch, onCard(deed.at));
    }
  };

  return {
    strike(velocity) {
      if (!playhead.running) playhead.start(clock.time);
      carryOut(rehearsal.strike(velocity, playhead.position + clock.ahead));
    },
    tick() {
      const now = playhead.position + clock.ahead;
      if (playhead.running) carryOut(rehearsal.until(now + AHEAD, now));
    },
  };
};
