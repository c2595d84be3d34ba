import type { Valerie } from '../concert/handle.ts';
import { createButton } from './button.ts';
import { hide } from './element.ts';
import type { Fixture } from './fixture.ts';

/** A switch, while a visitor's piece is played, between her reading and the notes as they are written. */
export const createPlain = (valerie: Valerie, onTrouble: () => void): Fixture => {
  const turn = () => {
    valerie.read(valerie.reading === 'plain' ? 'valerie' : 'plain').catch(onTrouble);
  };
  const button = createButton('plain', turn);
  return {
    element: button.element,
    show(words) {
      hide(button.element, valerie.music !== 'brought');
      button.show(words, 'plain', words.controls.plain, valerie.reading === 'plain');
    },
  };
};
