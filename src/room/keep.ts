import type { Valerie } from '../concert/handle.ts';
import { createButton } from './button.ts';
import { element } from './element.ts';
import type { Fixture } from './fixture.ts';

const fileName = ({ motif, seed }: Valerie): string => `valerie-${motif}-${seed}.png`;

/** Gives a file to the browser to save. */
const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
};

/** A button that lets a visitor take home a picture that is finished, or their own that is nearly; there is none in the kiosk. */
export const createKeep = (valerie: Valerie, kiosk: boolean, onTrouble: () => void): Fixture => {
  const keep = () => {
    valerie.snapshot().then((picture) => save(picture, fileName(valerie)), onTrouble);
  };
  const button = createButton('keep', keep);
  return {
    element: button.element,
    show({ controls }) {
      button.element.hidden = kiosk || !['improvising', 'finished'].includes(valerie.state);
      button.show('keep', controls.keep);
    },
  };
};
