import { notesBetween } from '../performance/notesBetween.ts';
import type { Stats } from './handle.ts';
import type { House } from './house.ts';
import type { Picture } from './picture.ts';
import type { Playing } from './playing.ts';
import type { Statistics } from './statistics.ts';

/** Before there is an evening. */
export const NOTHING_YET: Stats = {
  notesDue: 0,
  notesPainted: 0,
  strokes: 0,
  liveStrokes: 0,
  worstLatenessMs: 0,
  medianLatenessMs: 0,
  p95LatenessMs: 0,
  frames: 0,
  longFrames: 0,
  scheduledNotes: 0,
  heldNotes: 0,
  latencyHint: '',
  outputLatency: 0,
  picture: '',
};

/** What can be told of an evening now; the digest is taken when it is read. */
export const takeStats = (
  { piano, easel }: House,
  { performance, position }: Playing,
  { visitors }: Picture,
  statistics: Statistics,
): Stats => ({
  notesDue: notesBetween(performance, 0, position).length,
  notesPainted: easel.notesPainted,
  strokes: easel.strokes - visitors.lifted,
  liveStrokes: easel.liveStrokes,
  worstLatenessMs: statistics.worstLatenessMs,
  medianLatenessMs: statistics.latenessMs(0.5),
  p95LatenessMs: statistics.latenessMs(0.95),
  frames: statistics.frames,
  longFrames: statistics.longFrames,
  scheduledNotes: piano.scheduledNotes,
  heldNotes: piano.heldNotes,
  latencyHint: piano.latencyHint,
  outputLatency: piano.outputLatency,
  get picture() {
    return easel.digest();
  },
});
