import type { Seconds } from '../units.ts';
import type { Evening } from './evening.ts';
import type { Evenings } from './evenings.ts';
import type { Wishes } from './wishes.ts';

/** Notices what nobody tells: who has left the piano, and that another section has begun. */
export interface Usher {
  /** Looks round; call it often. */
  tick(evening: Evening): void;
}

/** An improvisation is dry, and finished, when nobody has played for so long. */
const DRY: Seconds = 30;

/** A rehearsal for which no key was struck for so long is left to the pianist. */
const FORSAKEN: Seconds = 30;

/** An usher who asks on a visitor's behalf. */
export const createUsher = (
  evenings: Evenings,
  wishes: Wishes,
  wall: () => Seconds,
  onSection: () => void,
): Usher => {
  let section: string | undefined;
  /** Since when a rehearsal waits for its first key. */
  let waitsSince: Seconds = wall();

  const noticeEnd = (evening: Evening) => {
    if (evening.improvising && (evening.full || evening.silentFor > DRY)) wishes.finish();
  };

  const noticeForsaken = (evening: Evening) => {
    const waits = evenings.state === 'rehearsing' && !evening.running;
    if (waits && wall() - waitsSince <= FORSAKEN) return;
    waitsSince = wall();
    if (waits) void wishes.play();
  };

  const noticeSection = ({ performance, position }: Evening) => {
    const now = performance.sections.findLast(({ at }) => at <= position)?.name;
    if (now === section) return;
    section = now;
    onSection();
  };

  return {
    tick(evening) {
      noticeEnd(evening);
      noticeForsaken(evening);
      noticeSection(evening);
    },
  };
};
