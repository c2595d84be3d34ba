import played from '../midi/nocturne-op9-no2.mid?url';
import edition from '../midi/nocturne-op9-no2.txt?url';
import { createConcert } from './concert/concert.ts';
import type { Valerie, WantedMotif } from './concert/handle.ts';
import { createNoEasel } from './concert/noEasel.ts';
import { once } from './concert/once.ts';
import type { Easel, Piano } from './concert/ports.ts';
import type { Piece, Prepared, Reading } from './concert/prepare.ts';
import { sizeFor } from './concert/size.ts';
import type { Picture } from './concert/stage.ts';
import type { ConnectedInstruments, InstrumentsOptions } from './instruments/instruments.ts';
import { startMetronome } from './metronome.ts';
import { keepForOffline } from './offline.ts';
import { defaultEvening } from './performance/interpret.ts';
import type { Performance } from './performance/performance.ts';
import { createPreparation, type Preparation } from './preparation.ts';
import { problemOf, problemOfSound } from './problemOf.ts';
import { createStand } from './room/claviers/stand.ts';
import { misread, readParameters, rechoose, renumber } from './room/parameters.ts';
import { createRoom } from './room/room.ts';
import { MidiError } from './score/midiError.ts';
import { createSilentPiano } from './sound/silentPiano.ts';
import { wakeByGestures } from './sound/wakeByGestures.ts';
import type { Seconds } from './units.ts';

declare global {
  interface Window {
    /** For museums' control systems, embedding pages and tests. */
    readonly valerie: Valerie;
  }
}

/** How long our own piece may take to be read and planned on a slow machine. */
const PATIENCE: Seconds = 60;

/** How long a visitor's may take. */
const PATIENCE_WITH_GUESTS: Seconds = 20;

/** No MIDI file of one piece is larger; a larger one need not be read at all. */
const MOST_BYTES = 2 * 1024 * 1024;

const findCanvas = (): HTMLCanvasElement => {
  const found = document.querySelector<HTMLCanvasElement>('#canvas');
  if (!found) throw new Error('The page has no canvas.');
  return found;
};

const canvas = findCanvas();
const parameters = readParameters(location.search);
for (const part of misread(location.search))
  console.warn(`Ignored, as it makes no sense in the address: ${part}`);
const { interpretation } = parameters;
const stand = createStand(parameters);
const preparation = createPreparation(PATIENCE);

// A file of somebody's own has a worker of its own: one that is stuck in it can be ended alone.
let forGuests: Preparation | undefined;
const guests = (): Preparation => {
  forGuests ??= createPreparation(PATIENCE_WITH_GUESTS);
  return forGuests;
};

/** The highest number that an evening draws for itself; a label reads better with a short one. */
const HIGHEST_DRAWN = 9999;

const drawSeed = (): number => 1 + Math.floor(Math.random() * HIGHEST_DRAWN);

/** Writes what hangs into the address, so that it can be shared; a kiosk's stays as the technician wrote it. */
const writeAddress = (query: string): void => {
  if (!parameters.kiosk && query !== location.search)
    history.replaceState(null, '', location.pathname + query + location.hash);
};

/** Draws another evening's number and writes it into an address that names one. */
const drawIntoAddress = (): number => {
  const seed = drawSeed();
  writeAddress(renumber(location.search, seed));
  return seed;
};

const fetchFile = async (url: string): Promise<Response> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response;
};

const fetchPlayed = once(async () => ({
  midi: new Uint8Array(await (await fetchFile(played)).arrayBuffer()),
}));

const fetchEdition = once(async () => ({ edition: await (await fetchFile(edition)).text() }));

/** The default evening has been played already, into a MIDI file; the others are read from the score. */
const fetchPiece = (seed: number, reading: Reading): Promise<Piece> =>
  seed === defaultEvening && reading === 'valerie' ? fetchPlayed() : fetchEdition();

const prepare = async ({ brought, reading, ...picture }: Picture): Promise<Prepared> => {
  const wish = { ...picture, interpretation: reading };
  if (brought) return guests().prepare({ midi: brought }, wish);
  return preparation.prepare(await fetchPiece(picture.seed, reading), wish);
};

// Fetched apart from the rest: Tone.js cannot even be loaded where a browser knows no sound.
const painting = import('./canvas/easel.ts');
const sound = import('./sound/piano.ts');
sound.catch(() => {}); // heard of when the piano is opened

const openEasel = async (): Promise<Easel> => {
  try {
    const { createEasel } = await painting;
    return await createEasel(canvas, {
      onRestored: () => concert.repaint(),
      onLost: () => room.tell('no-webgl'),
    });
  } catch (reason) {
    tellTrouble(reason);
    return createNoEasel();
  }
};

/** What is done at every beat, beside the concert's own. */
const ticks: (() => void)[] = [];

/** Comes with the first visitor who wants to play on an instrument, or with a piano that is to be played on. */
const openInstruments = once(async (options: InstrumentsOptions) => {
  const { openInstruments: open } = await import('./instruments/instruments.ts');
  instruments = await open(options);
  return instruments;
});
let instruments: ConnectedInstruments | undefined;

/** A player piano in the gallery plays in place of the recorded one, while it is there. */
const withPlayer = async (piano: Piano): Promise<Piano> => {
  const name = parameters.player;
  if (name === undefined) return piano;
  const { createPlayerPiano } = await import('./instruments/playerPiano.ts');
  const out = () => instruments?.output(name);
  const player = createPlayerPiano(piano, { out, now: () => performance.now() });
  ticks.push(player.tick);
  return player;
};

const openPiano = async ({ notes }: Performance): Promise<Piano> => {
  try {
    const { createPiano } = await sound;
    const piano = createPiano({
      wanted: notes,
      onProgress: ({ beginning }) => room.prepare(beginning),
      onProblem: ({ kind }) => room.tell(kind === 'audio' ? 'no-sound' : 'missing-sample'),
    });
    wakeByGestures(window, () => void piano.wake());
    if (import.meta.env.PROD) void keepForOffline(piano.complete, room.offer);
    await piano.ready;
    return piano;
  } catch (reason) {
    const known = typeof AudioContext === 'function';
    tellTrouble(reason, problemOfSound(reason, navigator.onLine, known));
    return createSilentPiano();
  }
};

/** Gives the page's events their turn, without the wait that browsers put between timers. */
const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });

const wait = (seconds: Seconds): Promise<void> =>
  seconds > 0 ? new Promise((resolve) => setTimeout(resolve, seconds * 1000)) : giveWay();

const easel = openEasel();
const firstSeed = parameters.seed ?? drawSeed();
fetchPiece(firstSeed, interpretation).catch(() => {}); // it comes while the rest is made ready

const concert = createConcert({
  seed: firstSeed,
  offset: parameters.offset,
  motif: parameters.motif,
  size: (format) => sizeFor(innerWidth, innerHeight - stand.height, devicePixelRatio, format),
  reading: interpretation,
  prepare,
  furnish: async (performance) => {
    const [piano, opened] = await Promise.all([openPiano(performance), easel]);
    return { piano: await withPlayer(piano), easel: opened };
  },
  wall: () => performance.now() / 1000,
  wait,
});
const { valerie } = concert;
Object.defineProperty(window, 'valerie', { value: valerie, enumerable: true });

const chooseInAddress = (motif: WantedMotif): void =>
  writeAddress(rechoose(location.search, motif));

const openFile = async (file: File, motif?: WantedMotif): Promise<void> => {
  try {
    if (file.size > MOST_BYTES) throw new MidiError('too-large');
    await valerie.open(new Uint8Array(await file.arrayBuffer()), motif);
    // Another wish may have overtaken this one.
    if (motif === 'any' || (motif && motif === valerie.motif)) chooseInAddress(motif);
  } catch (reason) {
    tellTrouble(reason);
  }
};

const room = createRoom({
  valerie,
  parameters,
  canvas,
  stand,
  connect: openInstruments,
  drawSeed: drawIntoAddress,
  onMotif: chooseInAddress,
  audible: () => concert.audible,
  openFile: (file, motif) => void openFile(file, motif),
});

const tellTrouble = (reason: unknown, problem = problemOf(reason, navigator.onLine)) => {
  console.warn(reason);
  room.tell(problem);
};

valerie.ready.catch((reason) => tellTrouble(reason));
addEventListener('unhandledrejection', ({ reason }) => tellTrouble(reason));
addEventListener('error', ({ error }) => {
  if (error) tellTrouble(error); // without one it is a warning of the browser's own
});

const paint = () => {
  requestAnimationFrame(paint); // first: one frame that fails is not the last
  concert.frame();
};
requestAnimationFrame(paint);
addEventListener('resize', () => void concert.fit());
startMetronome(() => {
  concert.tick();
  for (const tick of ticks) tick();
});
