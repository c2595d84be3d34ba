import type { Valerie } from '../concert/handle.ts';
import { element, mark, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import type { Words } from './words.ts';

/** Tells those who do not see the canvas what is painted on it: by its name, and as it grows in a quiet voice, a few times in a piece. */
export const createDescription = (valerie: Valerie, canvas: HTMLCanvasElement): Fixture => {
  const voice = element('p', { class: 'unseen', 'aria-live': 'polite' });
  return {
    element: voice,
    show(words) {
      const sentence = describe(valerie, words);
      mark(canvas, 'aria-label', sentence);
      if (valerie.state === 'playing' || valerie.state === 'finished') write(voice, sentence);
    },
  };
};

const describe = (valerie: Valerie, words: Words): string => {
  const { blank, growing, finished } = words.pictures[valerie.motif];
  if (valerie.state === 'finished') return finished;
  if (valerie.position <= 0 || valerie.duration <= 0) return blank;
  const stage = Math.floor((valerie.position / valerie.duration) * growing.length);
  return growing[Math.min(stage, growing.length - 1)] ?? finished;
};
