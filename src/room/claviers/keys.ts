import type { Hand } from '../../concert/ports.ts';
import type { Seconds } from '../../units.ts';
import type { Transport } from '../transport.ts';
import type { Fingers } from './fingers.ts';

/** What keys reach. */
export interface KeysOptions {
  /** The visitor's hand on the letters, and its fingers. */
  readonly hand: Hand;
  readonly fingers: Fingers;
  readonly transport: Transport;
  readonly mute: () => void;
  readonly fullScreen: () => void;
  /** Whether letters play the piano now. */
  readonly letters: () => boolean;
  /** The piano was played on a key, or moved by an octave. */
  readonly onLetter: (event: KeyboardEvent) => void;
  readonly signal: AbortSignal;
}

const STEP: Seconds = 5;

/** Listens to the keyboard: Space, arrows, Home, Shift+M and Shift+F are the concert's, the letters by their place are the piano's keys, and Shift its pedal. */
export const listenToKeys = (options: KeysOptions): void => {
  const { hand, fingers, transport, mute, fullScreen, letters, onLetter, signal } = options;
  // By code, but the letters by what is printed on the key: French keyboards have their M elsewhere.
  const commands = new Map([
    ['Space', transport.playOrPause],
    ['ArrowLeft', () => transport.jump(-STEP)],
    ['ArrowRight', () => transport.jump(STEP)],
    ['Home', transport.fromTheBeginning],
    ['Shift+m', mute],
    ['Shift+f', fullScreen],
  ]);

  /** Whether Shift is the pedal of someone who plays: then M and F are keys of the piano as well. */
  let pedalling = false;

  const stepOn = () => {
    pedalling = hand.plays;
    hand.pedal('sustain', 1);
  };
  const stepOff = () => {
    pedalling = false;
    hand.pedal('sustain', 0);
  };

  const play = (event: KeyboardEvent) => {
    if (event.key === 'Shift') return stepOn();
    if (!fingers.press(event.code)) return stepOff(); // Shift is meant for something else
    pedalling = event.shiftKey;
    event.preventDefault();
    onLetter(event);
  };

  const commandOf = ({ shiftKey, key, code }: KeyboardEvent) =>
    shiftKey ? !pedalling && commands.get(`Shift+${key.toLowerCase()}`) : commands.get(code);

  const press = (event: KeyboardEvent) => {
    // Under Ctrl or the command key browsers swallow the key's going up.
    if (event.ctrlKey || event.altKey || event.metaKey) return hand.leave();
    if (belongsToControl(event)) return;
    const command = commandOf(event);
    if (command) {
      event.preventDefault();
      stepOff();
      if (!event.repeat || event.code.startsWith('Arrow')) command();
    } else if (letters() && !event.repeat) play(event);
  };

  const lift = ({ code, key }: KeyboardEvent) => {
    fingers.lift(code);
    if (key === 'Shift') stepOff();
  };

  window.addEventListener('keydown', press, { signal });
  window.addEventListener('keyup', lift, { signal });
};

/** Whether a key means the control that has the focus: any in a panel or field, Space and Enter on a button. */
const belongsToControl = ({ code, key, shiftKey, target }: KeyboardEvent): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, select, textarea, [contenteditable]')) return true;
  if (target.closest('button, a')) return code === 'Space' || code === 'Enter';
  return target.matches('input') && code !== 'Space' && !(shiftKey && /^[mf]$/i.test(key));
};
