import type { Valerie } from '../concert/handle.ts';
import { createButton } from './button.ts';
import { element, hide } from './element.ts';
import type { Fixture } from './fixture.ts';

const fileName = ({ motif, seed }: Valerie): string => `valerie-${motif}-${seed}.png`;

/** Gives a file to the browser to save. */
const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
};

/** Lets a visitor take home the picture that hangs. */
export const keepPicture = async (valerie: Valerie): Promise<void> =>
  save(await valerie.snapshot(), fileName(valerie));

/** A button that lets a visitor take home the picture on `canvas` once it is finished, or their own that is nearly; there is none in the kiosk. */
export const createKeep = (
  valerie: Valerie,
  canvas: HTMLCanvasElement,
  kiosk: boolean,
  onTrouble: () => void,
): Fixture => {
  const button = createButton('keep', () => void keepPicture(valerie).catch(onTrouble));
  return {
    element: button.element,
    show(words) {
      hide(button.element, kiosk || !['improvising', 'finished'].includes(valerie.state));
      button.show(words, 'keep', words.controls.keep(canvas.width, canvas.height));
    },
  };
};
