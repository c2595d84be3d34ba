import type { SampledPiano } from './sampledPiano.ts';

/** A piano for browsers without sound: its clock stands still and nothing need be loaded. */
export const createSilentPiano = (): SampledPiano => ({
  ready: Promise.resolve(),
  complete: Promise.resolve(),
  progress: { beginning: 1, whole: 1 },
  decodedMegabytes: 0,
  time: 0,
  latency: 0,
  outputLatency: 0,
  latencyHint: '',
  schedule: () => {},
  release: () => {},
  press: () => {},
  hush: () => {},
  strike: () => {},
  damp: () => {},
  pedal: () => {},
  volume: 1,
  muted: false,
  mute: true,
  wake: () => Promise.resolve(),
  scheduledNotes: 0,
  heldNotes: 0,
  dispose: () => {},
});
