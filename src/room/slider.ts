import { element, mark } from './element.ts';

/** A native slider whose line is drawn up to its value. */
export interface Slider {
  readonly element: HTMLInputElement;
  /** Shows a value up to `maximum` by its name; `text` is how it is read out, left as it was where undefined. */
  show(value: number, maximum: number, name: string, text: string | undefined): void;
}

/** A slider from 0; `step` as in HTML. After a drag it lets the focus go, so that letters are the piano's again. */
export const createSlider = (name: string, step: string): Slider => {
  const input = element('input', { type: 'range', class: name, min: '0', step });
  // The browser tells of the change after the pointer has gone up.
  const letGo = () => void setTimeout(() => input.blur());
  input.addEventListener('pointerup', letGo);
  input.addEventListener('pointercancel', letGo);
  return {
    element: input,
    show(value, maximum, label, text) {
      mark(input, 'max', String(maximum));
      input.value = String(value);
      input.style.setProperty('--share', String(maximum > 0 ? value / maximum : 0));
      mark(input, 'aria-label', label);
      if (text !== undefined) mark(input, 'aria-valuetext', text);
    },
  };
};
