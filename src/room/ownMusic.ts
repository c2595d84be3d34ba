import { createButton } from './button.ts';
import { element, hide } from './element.ts';
import type { Fixture } from './fixture.ts';

/** What becomes of a file that a visitor has chosen or dropped. */
export type OpenFile = (file: File) => void;

/** A button that asks for a MIDI file; absent in the kiosk, where nobody may look into its disk. */
export const createOwnMusic = (kiosk: boolean, open: OpenFile): Fixture => {
  const chooser = element('input', { type: 'file', accept: '.mid,.midi,.kar,audio/midi' });
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file) open(file);
    chooser.value = ''; // the same file may be chosen again
  });
  const button = createButton('open', () => chooser.click());
  hide(button.element, kiosk);
  return {
    element: button.element,
    show: (words) => button.show(words, 'open', words.controls.open),
  };
};

/** Takes a file that is dropped anywhere on the page, which would lead the browser away from it otherwise. */
export const listenToDrops = (open: OpenFile, signal: AbortSignal): void => {
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  };
  document.addEventListener('dragover', allow, { signal });
  document.addEventListener('drop', drop, { signal });
};
