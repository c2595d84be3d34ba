import { createButton } from './button.ts';
import { mark } from './element.ts';
import type { Fixture } from './fixture.ts';

/** A button, seen on a small screen alone, that unfolds what is seldom asked for in `bar` and folds it again; it is folded whenever the bar was away. */
export const createMore = (bar: Element): Fixture => {
  const fold = (folded: boolean) => {
    bar.classList.toggle('folded', folded);
    mark(button.element, 'aria-expanded', String(!folded));
  };
  const button = createButton('more', () => {
    fold(!bar.classList.contains('folded'));
    bar.scrollIntoView({ block: 'nearest' }); // far zoomed in, it grows below the window's edge
  });
  button.element.classList.add('more');
  fold(true);
  return {
    element: button.element,
    show(words) {
      if (bar.classList.contains('away')) fold(true);
      button.show(words, 'more', words.controls.more);
    },
  };
};
