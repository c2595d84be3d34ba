import { element, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import type { Words } from './words/words.ts';

/** Who gave what: a panel over the room. */
export interface Credits extends Fixture {
  open(): void;
}

/** Credits for samples, score, type and program; in the kiosk the addresses are text, since links would lead out of it. */
export const createCredits = (kiosk: boolean): Credits => {
  const title = element('h2', { id: 'credits-title' });
  const list = element('dl');
  const close = element('button', { type: 'button', class: 'word' });
  const dialog = element(
    'dialog',
    { class: 'credits panel', 'aria-labelledby': title.id, tabindex: '-1' },
    title,
    list,
    close,
  );
  let written: Words | undefined;

  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  const addressOf = ({ name, address }: { readonly name: string; readonly address: string }) =>
    kiosk
      ? element('span', {}, name)
      : element('a', { href: address, target: '_blank', rel: 'noopener' }, name);

  return {
    element: dialog,
    open() {
      dialog.showModal();
      dialog.focus(); // as a whole: browsers ring a link or button in it, even for who came by mouse, and scroll to it
    },
    show(words) {
      if (written === words) return;
      written = words;
      write(title, words.controls.credits);
      write(close, words.controls.close);
      list.replaceChildren(
        ...words.credits.flatMap(({ what, text, links = [] }) => [
          element('dt', {}, what),
          element('dd', {}, text, ...links.flatMap((link) => [' ', addressOf(link)])),
        ]),
      );
    },
  };
};
