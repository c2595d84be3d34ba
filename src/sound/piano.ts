import { pianoFiles } from '../../assets/samples.ts';
import type { Unit } from '../units.ts';
import { createBank } from './bank.ts';
import { type Card, openCard } from './card.ts';
import { createDampers } from './dampers.ts';
import { createDecode } from './decode.ts';
import { createInstrument } from './instrument.ts';
import { loadingOrder, type WantedNote } from './loadingOrder.ts';
import { type LoadingEvents, loadSamples } from './loadSamples.ts';
import { readMeans } from './means.ts';
import type { SampledPiano } from './sampledPiano.ts';
import { createShelf } from './shelf.ts';
import { createSilentPiano } from './silentPiano.ts';
import { strikeOf } from './strikeOf.ts';

export interface PianoOptions extends LoadingEvents {
  /** The notes of the piece, in its order: samples are loaded as it will need them. */
  readonly wanted: readonly WantedNote[];
}

/** How much softer the left pedal makes a blow at most: two strings of three, on felt that is not worn. */
const SOFTER: Unit = 0.3;

const allUrls = [...pianoFiles.strings, ...pianoFiles.noises].map(({ url }) => url);

const playOn = (card: Card, { wanted, ...events }: PianoOptions): SampledPiano => {
  const { context } = card;
  const stopped = new AbortController();
  const means = readMeans();
  const bank = createBank(means);
  const decode = createDecode(context.sampleRate, means);
  const order = loadingOrder(pianoFiles, wanted, means);
  const shelf = createShelf();
  const instrument = createInstrument(context, bank);
  const dampers = createDampers();
  const busy = () =>
    instrument.waiting(context.currentTime) + instrument.held(context.currentTime) > 0;
  const loading = loadSamples(order, bank, decode, {
    ...events,
    busy,
    shelf,
    stopped: stopped.signal,
  });
  void loading.complete.then(() => shelf.tidy(allUrls));
  let volume: Unit = 1;
  let muted = false;
  const setVolume = () => instrument.setVolume(muted ? 0 : volume);

  return {
    ready: loading.ready,
    complete: loading.complete,
    get progress() {
      return loading.progress;
    },
    get decodedMegabytes() {
      return bank.megabytes;
    },
    get time() {
      return context.currentTime;
    },
    get latency() {
      return card.latency;
    },
    latencyHint: card.latencyHint,
    get outputLatency() {
      return card.outputLatency;
    },
    schedule: (note, start, damped) => instrument.strike(strikeOf(note, start, damped)),
    release: (pitch, at) => instrument.release('piece', pitch, 'on', at),
    press: instrument.press,
    hush: () => instrument.hush('piece', context.currentTime),
    strike: (pitch, velocity) => {
      // While the card stands still, keys still down when it wakes will sound; each of them once.
      if (!card.running) instrument.drop('visitor', pitch);
      const start = context.immediate();
      const damped = Number.POSITIVE_INFINITY;
      const blow = velocity * (1 - SOFTER * dampers.soft);
      dampers.press(pitch);
      instrument.strike({ player: 'visitor', pitch, velocity: blow, start, damped });
    },
    damp: (pitch) => {
      dampers.release(pitch);
      if (!card.running) instrument.drop('visitor', pitch);
      else instrument.release('visitor', pitch, dampers.of(pitch), context.immediate());
    },
    pedal: (pedal, depth) => {
      const now = context.immediate();
      dampers.move(pedal, depth);
      if (pedal === 'sustain') instrument.press(depth, now, 'visitor');
      instrument.rest('visitor', dampers.of, now);
    },
    get volume() {
      return volume;
    },
    set volume(loudness) {
      volume = loudness;
      setVolume();
    },
    get muted() {
      return muted;
    },
    set muted(silent) {
      muted = silent;
      setVolume();
    },
    mute: false,
    wake: card.wake,
    get scheduledNotes() {
      return instrument.waiting(context.currentTime);
    },
    get heldNotes() {
      return instrument.held(context.currentTime);
    },
    dispose: () => {
      stopped.abort();
      instrument.dispose();
      card.dispose();
    },
  };
};

/** A sampled concert grand that loads what `wanted` needs first; where the browser refuses sound, that is reported and the piano is silent. */
export const createPiano = (options: PianoOptions): SampledPiano => {
  let card: Card;
  try {
    card = openCard();
  } catch {
    options.onProblem?.({ kind: 'audio' });
    return createSilentPiano();
  }
  return playOn(card, options);
};
