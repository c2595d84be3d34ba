import type { Problem } from './room/problem.ts';
import { MidiError } from './score/midiError.ts';

/** What to tell a visitor of an error; one without a name of its own is the network's where there is no network. */
export const problemOf = (reason: unknown, online: boolean): Problem => {
  if (reason instanceof MidiError) return reason.reason;
  if (reason instanceof Error && reason.message === 'no-webgl') return 'no-webgl';
  return online ? 'unexpected' : 'offline';
};

/** What to tell of a piano that cannot be opened, where the browser knows sound or not; one that knows it and refuses it throws a DOMException. */
export const problemOfSound = (reason: unknown, online: boolean, known: boolean): Problem =>
  !known || reason instanceof DOMException ? 'no-sound' : problemOf(reason, online);
