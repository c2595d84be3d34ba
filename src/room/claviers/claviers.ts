import type { Valerie } from '../../concert/handle.ts';
import type { Fixture } from '../fixture.ts';
import type { Problem } from '../problem.ts';
import type { Wait } from '../wait.ts';
import { createFingers } from './fingers.ts';
import { createHands } from './hands.ts';
import { createKeyboard, type Keyboard } from './keyboard.ts';
import { type KeysOptions, listenToKeys } from './keys.ts';
import { whenNobodySees } from './leaving.ts';
import { createLettering } from './lettering.ts';
import { type Connect, createMidi } from './midi.ts';
import type { Stand } from './stand.ts';

/** What claviers are made with. */
export interface ClaviersOptions {
  readonly valerie: Valerie;
  readonly stand: Stand;
  /** Asks for MIDI instruments, where the page hears any. */
  readonly connect: Connect | undefined;
  /** Whether they are asked for without a button: who installs a player piano need not press one each morning. */
  readonly connected: boolean;
  readonly tell: (problem: Problem) => void;
  readonly onChange: () => void;
  readonly wait: Wait;
  readonly signal: AbortSignal;
}

/** What visitors play on: the letters, the keys on the screen, and MIDI instruments. */
export interface Claviers {
  readonly keyboard: Keyboard;
  readonly midi: Fixture | undefined;
  /** Whether letters are asked to play the piano, and whether they do where the focus is now. */
  letters: boolean;
  readonly lettersPlay: () => boolean;
  /** Listens to the computer's keyboard, whose other keys are the concert's. */
  listen(commands: Pick<KeysOptions, 'transport' | 'mute' | 'fullScreen'>): void;
  /** Nobody uses the letters. */
  rest(): void;
}

/** Claviers at one piano, each with a hand of its own. */
export const createClaviers = (options: ClaviersOptions): Claviers => {
  const { valerie, stand, connect, connected, tell, onChange, wait, signal } = options;
  const createHand = createHands(valerie);
  const [letterHand, keyHand] = [createHand(), createHand()];
  const lettering = createLettering(createFingers(letterHand), wait, onChange);
  const { labels } = lettering;
  const keyboard = createKeyboard({ valerie, hand: keyHand, stand, labels, signal });
  const allowed = connected && { allowed: async () => true };
  const midi = connect && createMidi({ connect, createHand, tell, onChange, ...allowed });
  let letters = true;
  const lettersPlay = () => letters || keyboard.element.contains(document.activeElement);

  for (const hand of [letterHand, keyHand]) whenNobodySees(hand.leave, signal);
  document.addEventListener('focusin', letterHand.leave, { signal });

  return {
    keyboard,
    midi,
    lettersPlay,
    get letters() {
      return letters;
    },
    set letters(play) {
      letters = play;
      letterHand.leave();
      lettering.rest();
      onChange();
    },
    listen: (commands) =>
      listenToKeys({
        ...commands,
        hand: letterHand,
        fingers: lettering.fingers,
        letters: lettersPlay,
        onLetter(event) {
          lettering.use(event);
          keyboard.reveal(...lettering.reach);
        },
        signal,
      }),
    rest: lettering.rest,
  };
};
