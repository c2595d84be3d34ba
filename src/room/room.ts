import type { Valerie, WantedMotif } from '../concert/handle.ts';
import type { Unit } from '../units.ts';
import { beginWhenHeard } from './autoplay.ts';
import { createChoice } from './choice.ts';
import { listenToAnyKey } from './claviers/anyKey.ts';
import { createClaviers } from './claviers/claviers.ts';
import type { Connect } from './claviers/midi.ts';
import { createStand, type Stand } from './claviers/stand.ts';
import { watchTyping } from './claviers/typing.ts';
import { mark } from './element.ts';
import { createFading } from './fading.ts';
import { createFullScreen } from './fullScreen.ts';
import { createFurniture } from './furniture.ts';
import { hang } from './hanging.ts';
import { createHeir } from './heir.ts';
import { keepPlaying } from './kiosk.ts';
import { chooseLanguage } from './language.ts';
import { leadToOffers } from './leadToOffers.ts';
import { createNotice } from './notice.ts';
import { listenToDrops } from './ownMusic.ts';
import type { Parameters } from './parameters.ts';
import type { Problem } from './problem.ts';
import { createReading } from './reading.ts';
import { seal } from './seal.ts';
import { followSize } from './size.ts';
import { listenForLife, listenToTouches, shieldUnseen } from './touches.ts';
import { createTransport } from './transport.ts';
import { createVolume } from './volume.ts';
import { wait as browserWait, type Wait } from './wait.ts';
import { keepAwake } from './wakeLock.ts';
import { words } from './words/words.ts';

/** What a room is built around. */
export interface RoomOptions {
  readonly valerie: Valerie;
  readonly parameters: Parameters;
  /** The canvas that hangs in it, already on the page. */
  readonly canvas: HTMLCanvasElement;
  /** Asks for MIDI instruments. */
  readonly connect?: Connect;
  /** What carries the keyboard. */
  readonly stand?: Stand;
  /** The number of another evening, 0 to 999,999. */
  readonly drawSeed: () => number;
  /** Hears which scene a visitor has chosen, once a canvas hangs that is of it. */
  readonly onMotif?: (motif: WantedMotif) => void;
  /** Whether the browser lets sound out now. */
  readonly audible?: () => boolean;
  /** Plays a file that a visitor has brought, on a canvas of a scene if one was chosen. */
  readonly openFile?: (file: File, motif?: WantedMotif) => void;
  readonly wait?: Wait;
}

/** The room around the picture. */
export interface Room {
  /** Shows how much of what the first bars need has come, 0 to 1. */
  prepare(share: Unit): void;
  /** Tells the visitor what does not work. */
  tell(problem: Problem): void;
  /** Tells of a new version of the page that `turn` leads to; the kiosk takes it between two evenings. */
  offer(turn: () => void): void;
  /** Takes everything down and listens to nobody any more. */
  close(): void;
}

/** How often the line of the piece moves on. */
const TICK_MS = 250;

/** Furnishes the room: the canvas on the wall, a label, controls that fade, keys, touches, and the kiosk's perpetual evenings. */
export const createRoom = (options: RoomOptions): Room => {
  const { valerie, parameters, canvas, drawSeed } = options;
  const { audible = () => true, wait = browserWait, openFile = () => undefined } = options;
  const { onMotif = () => undefined } = options;
  const { stand = createStand(parameters) } = options;
  const { kiosk } = parameters;
  const leaving = new AbortController();
  const { signal } = leaving;
  let language = chooseLanguage(parameters.language, navigator.languages);
  const onChange = () => show();
  const typing = watchTyping(onChange, signal);
  const notice = createNotice(wait, () => valerie.state !== 'failed', onChange);
  const claviers = createClaviers({
    valerie,
    stand,
    connect: options.connect,
    connected: parameters.player !== undefined,
    tell: notice.tell,
    onChange,
    wait,
    signal,
  });
  const onTrouble = () => notice.tell(navigator.onLine ? 'unexpected' : 'offline');
  const putUpNext = async (seed?: number) => {
    await valerie.restart(seed, choice.motif);
    if (choice.motif) onMotif(choice.motif);
  };
  const changeFirst = async () => {
    const { position } = valerie; // somebody may have sought there
    // Both at once: a seek waits for the canvas, and a later one overtakes it.
    await Promise.all([putUpNext(), position > 0 && valerie.seek(position)]);
  };
  const choice = createChoice(parameters, () => {
    // Where nothing has begun yet, the next picture is this one.
    if (['ready', 'preparing'].includes(valerie.state)) changeFirst().catch(onTrouble);
    onChange();
  });
  const bring = (file: File) => openFile(file, choice.motif);
  const transport = createTransport({
    valerie,
    drawSeed,
    putUpNext,
    onTrouble,
  });
  const volume = createVolume(valerie, onChange);
  const fullScreen = createFullScreen(() => notice.tell('no-full-screen'));
  const furniture = createFurniture({
    ...{
      valerie,
      parameters,
      canvas,
      notice,
      transport,
      volume,
      choice,
      fullScreen,
      claviers,
      stand,
    },
    ...{ audible, openFile: bring, onChange, signal },
    typed: () => typing.possible,
    language: () => language,
    onLanguage(chosen) {
      language = chosen;
      show();
    },
  });
  const { controls, foot, invitation, news } = furniture;
  const heir = createHeir(furniture.play, signal);
  const isFocused = () => foot.querySelector(':focus-visible') !== null && !heir.inherited;
  const isLookedAt = () => mayRest(valerie, kiosk) && !isFocused() && !furniture.creditsOpen;
  const fading = createFading(wait, isLookedAt, onChange);
  const reading = createReading(valerie, wait, isLookedAt, onChange);
  // Who is on the label's offers is read to, and not shown the controls: the label would move away from under the finger.
  const wake = (onOffer: boolean) => {
    if (!onOffer) fading.wake();
    reading.wake();
  };

  const show = () => {
    mark(document.documentElement, 'lang', language);
    if (document.title !== words[language].page) document.title = words[language].page;
    canvas.classList.toggle('hung', !['preparing', 'failed'].includes(valerie.state));
    heir.watch(() => furniture.show(words[language], fading.resting, reading.resting));
  };

  canvas.after(...furniture.elements);
  const takeDown = [
    hang(canvas),
    valerie.onChange(show),
    fading.stop,
    reading.stop,
    claviers.rest,
    notice.stop,
    ...(kiosk ? [keepAwake(navigator, document)] : []),
    ...(kiosk
      ? [keepPlaying({ valerie, hang: parameters.hang, drawSeed, wait, renew: news.take })]
      : []),
  ];
  if (kiosk) seal(document, signal);
  else listenToDrops(bring, signal);
  if (parameters.autoplay && !kiosk) beginWhenHeard(valerie, audible, transport);
  listenToAnyKey(valerie, signal); // before those who know a key by its name
  claviers.listen({ transport, mute: volume.mute, fullScreen: fullScreen.toggle });
  shieldUnseen(signal);
  listenToTouches(transport, audible, signal);
  const makeRoom = () => foot.style.setProperty('--controls', `${controls.offsetHeight}px`);
  followSize(controls, makeRoom, signal);
  const isFree = () => heir.inherited || document.activeElement === document.body;
  leadToOffers(furniture.label, isFree, signal);
  listenForLife(claviers.lettersPlay, wake, signal);
  document.addEventListener('fullscreenchange', show, { signal });
  const ticking = setInterval(show, TICK_MS);
  show();

  return {
    prepare(share) {
      invitation.prepare(share);
      show();
    },
    tell: (problem) =>
      notice.tell(navigator.onLine || problem !== 'missing-sample' ? problem : 'offline'),
    offer: news.offer,
    close() {
      leaving.abort();
      clearInterval(ticking);
      for (const take of takeDown) take();
      for (const piece of furniture.elements) piece.remove();
    },
  };
};

/** The controls, and a finished picture's label, rest while the picture is looked at. */
const mayRest = ({ state }: Valerie, kiosk: boolean): boolean =>
  kiosk || ['playing', 'improvising', 'rehearsing', 'finished'].includes(state);
