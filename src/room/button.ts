import { element, mark, write } from './element.ts';
import { createIcon, type IconName } from './icon.ts';
import type { Words } from './words/words.ts';

/** A button with a drawing, whose name is read out and shown as a hint, and a word of it written under the drawing where no pointer asks for hints. */
export interface IconButton {
  readonly element: HTMLButtonElement;
  show(words: Words, icon: IconName, name: string, pressed?: boolean): void;
}

/** A button that acts when it is let go. */
export const createButton = (icon: IconName, act: () => void): IconButton => {
  const drawing = createIcon(icon);
  const caption = element('span', { class: 'caption', 'aria-hidden': 'true' });
  const button = element('button', { type: 'button', class: 'icon' }, drawing.element, caption);
  button.addEventListener('click', act);
  return {
    element: button,
    show({ captions }, shown, name, pressed) {
      drawing.draw(shown);
      write(caption, captions[shown]);
      mark(button, 'aria-label', name);
      mark(button, 'title', name);
      if (pressed !== undefined) mark(button, 'aria-pressed', String(pressed));
    },
  };
};
