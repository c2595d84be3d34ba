import type { Valerie } from '../concert/handle.ts';
import type { Unit } from '../units.ts';
import { listenToAnyKey } from './anyKey.ts';
import { beginWhenHeard } from './autoplay.ts';
import { createControls } from './controls.ts';
import { createCredits } from './credits.ts';
import { createDescription } from './description.ts';
import { element, mark } from './element.ts';
import { createFading } from './fading.ts';
import { createFingers } from './fingers.ts';
import { createFullScreen } from './fullScreen.ts';
import { createHands } from './hands.ts';
import { hang } from './hanging.ts';
import { createInvitation } from './invitation.ts';
import { createKeep, keepPicture } from './keep.ts';
import { createKeyboard } from './keyboard.ts';
import { listenToKeys } from './keys.ts';
import { keepPlaying } from './kiosk.ts';
import { createLabel } from './label.ts';
import { chooseLanguage } from './language.ts';
import { whenNobodySees } from './leaving.ts';
import { createLettering } from './lettering.ts';
import { type Connect, createMidi } from './midi.ts';
import { createNews } from './news.ts';
import { createNotice } from './notice.ts';
import { createOwnMusic, listenToDrops, type OpenFile } from './ownMusic.ts';
import type { Parameters } from './parameters.ts';
import { createPlain } from './plain.ts';
import type { Problem } from './problem.ts';
import { createProgress } from './progress.ts';
import { seal } from './seal.ts';
import { followSize } from './size.ts';
import { createStand, type Stand } from './stand.ts';
import { listenForLife, listenToTouches } from './touches.ts';
import { createTransport } from './transport.ts';
import { watchTyping } from './typing.ts';
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
  /** Whether the browser lets sound out now. */
  readonly audible?: () => boolean;
  /** Plays a file that a visitor has brought. */
  readonly openFile?: OpenFile;
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
  const { stand = createStand(parameters) } = options;
  const { kiosk } = parameters;
  const leaving = new AbortController();
  const { signal } = leaving;
  let language = chooseLanguage(parameters.language, navigator.languages);
  let letters = true;
  const createHand = createHands(valerie);
  const typing = watchTyping(() => show(), signal);
  const [letterHand, keyHand] = [createHand(), createHand()];
  const lettering = createLettering(createFingers(letterHand), wait, () => show());
  const keyboard = createKeyboard({
    valerie,
    hand: keyHand,
    stand,
    labels: lettering.labels,
    signal,
  });
  const lettersPlay = () => letters || keyboard.element.contains(document.activeElement);

  const notice = createNotice(
    wait,
    () => valerie.state !== 'failed',
    () => show(),
  );
  const news = createNews(kiosk, () => show());
  const transport = createTransport({
    valerie,
    drawSeed,
    onTrouble: () => notice.tell(navigator.onLine ? 'unexpected' : 'offline'),
  });
  const volume = createVolume(valerie, () => show());
  const fullScreen = createFullScreen(() => notice.tell('no-full-screen'));
  const credits = createCredits(kiosk);
  const invitation = createInvitation({
    valerie,
    audible,
    expectTouch: !kiosk,
    typed: () => typing.possible,
  });
  const cannotKeep = () => notice.tell('unexpected');
  const label = createLabel(valerie, parameters, () => void keepPicture(valerie).catch(cannotKeep));
  const midi =
    options.connect &&
    createMidi({
      connect: options.connect,
      createHand,
      tell: notice.tell,
      onChange: () => show(),
      // Who installs a player piano need not press a button each morning.
      ...(parameters.player !== undefined && { allowed: async () => true }),
    });
  const controls = createControls({
    valerie,
    transport,
    volume,
    progress: createProgress(valerie, transport, signal),
    keep: createKeep(valerie, canvas, kiosk, cannotKeep),
    ownMusic: createOwnMusic(kiosk, openFile),
    plain: createPlain(valerie, () => notice.tell('unexpected')),
    fullScreen,
    midi,
    language: () => language,
    onLanguage(chosen) {
      language = chosen;
      show();
    },
    typed: () => typing.possible,
    letters: () => letters,
    onLetters(play) {
      letters = play;
      letterHand.leave();
      lettering.rest();
      show();
    },
    keyboard: () => stand.shown,
    onKeyboard(shown) {
      keyboard.stand(shown);
      show();
    },
    onCredits: credits.open,
  });
  const description = createDescription(valerie, canvas);
  const fixtures = [notice, news, invitation, label, controls, keyboard, credits, description];
  const foot = element(
    'div',
    { class: 'foot' },
    ...[notice, news, invitation, label, controls].map((fixture) => fixture.element),
  );
  const furniture = [foot, keyboard.element, credits.element, description.element];
  const fading = createFading(
    wait,
    () => mayRest(valerie, kiosk, controls.element) && !credits.element.matches('[open]'),
    () => show(),
  );

  const show = () => {
    mark(document.documentElement, 'lang', language);
    if (document.title !== words[language].page) document.title = words[language].page;
    for (const fixture of fixtures) fixture.show(words[language]);
    canvas.classList.toggle('hung', !['preparing', 'failed'].includes(valerie.state));
    controls.element.classList.toggle('away', fading.resting);
    foot.classList.toggle('resting', fading.resting);
    label.element.classList.toggle(
      'away',
      fading.resting && ['playing', 'improvising', 'rehearsing'].includes(valerie.state),
    );
    news.element.classList.toggle('away', fading.resting);
  };

  canvas.after(...furniture);
  const takeDown = [
    hang(canvas),
    valerie.onChange(show),
    fading.stop,
    lettering.rest,
    notice.stop,
    ...(kiosk ? [keepAwake(navigator, document)] : []),
    ...(kiosk
      ? [keepPlaying({ valerie, hang: parameters.hang, drawSeed, wait, renew: news.take })]
      : []),
  ];
  if (kiosk) seal(document, signal);
  else listenToDrops(openFile, signal);
  if (parameters.autoplay && !kiosk) beginWhenHeard(valerie, audible, transport);
  listenToAnyKey(valerie, signal); // before those who know a key by its name
  for (const hand of [letterHand, keyHand]) whenNobodySees(hand.leave, signal);
  document.addEventListener('focusin', letterHand.leave, { signal });
  listenToKeys({
    hand: letterHand,
    fingers: lettering.fingers,
    transport,
    mute: volume.mute,
    fullScreen: fullScreen.toggle,
    letters: lettersPlay,
    onLetter(event) {
      lettering.use(event);
      keyboard.reveal(...lettering.reach);
    },
    signal,
  });
  listenToTouches(transport, audible, signal);
  const makeRoom = () => foot.style.setProperty('--controls', `${controls.element.offsetHeight}px`);
  followSize(controls.element, makeRoom, signal);
  listenForLife(lettersPlay, fading.wake, signal);
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
      for (const piece of furniture) piece.remove();
    },
  };
};

/** The controls rest while the picture is looked at, but not under a keyboard's focus. */
const mayRest = ({ state }: Valerie, kiosk: boolean, controls: Element): boolean =>
  (kiosk || ['playing', 'improvising', 'rehearsing', 'finished'].includes(state)) &&
  controls.querySelector(':focus-visible') === null;
