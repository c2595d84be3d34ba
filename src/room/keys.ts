import type { Valerie } from '../concert/handle.ts';
import type { Seconds, Unit } from '../units.ts';
import { createFingers } from './fingers.ts';
import type { Transport } from './transport.ts';

/** What keys reach. */
export interface KeysOptions {
  readonly valerie: Pick<Valerie, 'strike' | 'damp'>;
  readonly transport: Transport;
  readonly mute: () => void;
  readonly fullScreen: () => void;
  /** Whether letters play the piano now. */
  readonly letters: () => boolean;
  readonly signal: AbortSignal;
}

/** A computer's key knows no loudness. */
const VELOCITY: Unit = 0.6;
const STEP: Seconds = 5;

/** Listens to the keyboard: Space, arrows, Home, Shift+M and Shift+F are the concert's, the letters by their place are the piano's. */
export const listenToKeys = (options: KeysOptions): void => {
  const { valerie, transport, mute, fullScreen, letters, signal } = options;
  const fingers = createFingers((pitch) => valerie.strike(pitch, VELOCITY), valerie.damp);
  // By code, but the letters by what is printed on the key: French keyboards have their M elsewhere.
  const commands = new Map([
    ['Space', transport.playOrPause],
    ['ArrowLeft', () => transport.jump(-STEP)],
    ['ArrowRight', () => transport.jump(STEP)],
    ['Home', transport.fromTheBeginning],
    ['Shift+m', mute],
    ['Shift+f', fullScreen],
  ]);

  const press = (event: KeyboardEvent) => {
    // Under Ctrl or the command key browsers swallow the key's going up.
    if (event.ctrlKey || event.altKey || event.metaKey) return fingers.liftAll();
    if (belongsToControl(event)) return;
    const command = commands.get(event.shiftKey ? `Shift+${event.key.toLowerCase()}` : event.code);
    if (command) {
      event.preventDefault();
      if (!event.repeat || event.code.startsWith('Arrow')) command();
    } else if (letters() && !event.repeat && fingers.press(event.code)) event.preventDefault();
  };

  window.addEventListener('keydown', press, { signal });
  window.addEventListener('keyup', ({ code }) => fingers.lift(code), { signal });
  window.addEventListener('blur', fingers.liftAll, { signal });
  document.addEventListener('visibilitychange', fingers.liftAll, { signal });
  document.addEventListener('focusin', fingers.liftAll, { signal });
  signal.addEventListener('abort', fingers.liftAll);
};

/** Whether a key means the control that has the focus: any in a panel or field, Space and Enter on a button. */
const belongsToControl = ({ code, key, shiftKey, target }: KeyboardEvent): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, select, textarea, [contenteditable]')) return true;
  if (target.closest('button, a')) return code === 'Space' || code === 'Enter';
  return target.matches('input') && code !== 'Space' && !(shiftKey && /^[mf]$/i.test(key));
};
