import { element, mark } from './element.ts';
import { createIcon, type IconName } from './icon.ts';

/** A button with a drawing, whose name is read out and shown as a hint. */
export interface IconButton {
  readonly element: HTMLButtonElement;
  show(icon: IconName, name: string, pressed?: boolean): void;
}

/** A button that acts when it is let go. */
export const createButton = (icon: IconName, act: () => void): IconButton => {
  const drawing = createIcon(icon);
  const button = element('button', { type: 'button', class: 'icon' }, drawing.element);
  button.addEventListener('click', act);
  return {
    element: button,
    show(shown, name, pressed) {
      drawing.draw(shown);
      mark(button, 'aria-label', name);
      mark(button, 'title', name);
      if (pressed !== undefined) mark(button, 'aria-pressed', String(pressed));
    },
  };
};
