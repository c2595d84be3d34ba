import { element, hide, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import type { Words } from './words/words.ts';

/** A new version of the page, which waits until it is asked in. */
export interface News extends Fixture {
  /** Shows that one waits; `turn` leads to it, and ends this page. */
  offer(turn: () => void): void;
  /** Turns to it; false where none waits. */
  take(): boolean;
}

/** A quiet line with a button; in the kiosk, where nobody is to press it, nothing. */
export const createNews = (kiosk: boolean, onChange: () => void): News => {
  const line = element('span');
  const reload = element('button', { type: 'button', class: 'word' });
  const panel = element('p', { class: 'news panel', role: 'status', hidden: '' }, line, reload);
  let waiting: (() => void) | undefined;

  const take = (): boolean => {
    const turn = waiting;
    waiting = undefined;
    turn?.();
    onChange();
    return turn !== undefined;
  };
  reload.addEventListener('click', take);

  return {
    element: panel,
    offer(turn) {
      waiting = turn;
      onChange();
    },
    take,
    show({ news }: Words) {
      hide(panel, kiosk || waiting === undefined);
      write(line, panel.hidden ? '' : news.here);
      write(reload, news.reload);
    },
  };
};
