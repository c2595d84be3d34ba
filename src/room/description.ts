import type { Valerie } from '../concert/handle.ts';
import type { Seconds } from '../units.ts';
import { element, mark, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import type { Words } from './words/words.ts';

/** Tells those who do not see the canvas what is painted on it: by its name, and as it grows in a quiet voice, a few times in a piece. */
export const createDescription = (valerie: Valerie, canvas: HTMLCanvasElement): Fixture => {
  const voice = element('p', { class: 'unseen', 'aria-live': 'polite' });
  return {
    element: voice,
    show(words) {
      const sentence = describe(valerie, words);
      mark(canvas, 'aria-label', sentence);
      if (['playing', 'improvising', 'rehearsing', 'finished'].includes(valerie.state))
        write(voice, sentence);
    },
  };
};

/** An improvisation ends when it ends; after so long its picture is as good as full. */
const FULL: Seconds = 240;

const describe = (valerie: Valerie, words: Words): string => {
  const { blank, growing, finished } = words.pictures[valerie.motif];
  const improvised = valerie.music === 'improvisation';
  const share = valerie.position / (improvised ? FULL : valerie.duration);
  const grown = growing[Math.min(Math.floor(share * growing.length), growing.length - 1)];
  if (valerie.state === 'finished') {
    return improvised && share < 1 && grown ? words.left(grown) : finished;
  }
  return valerie.position > 0 && valerie.duration > 0 && grown ? grown : blank;
};
