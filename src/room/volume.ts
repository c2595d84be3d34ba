import type { Valerie } from '../concert/handle.ts';
import { createButton } from './button.ts';
import { element } from './element.ts';
import type { Fixture } from './fixture.ts';
import { createSlider } from './slider.ts';

/** How loud the concert is: a button that mutes, first of the controls, and a slider. */
export interface Volume extends Fixture {
  mute(): void;
}

/** A muted slider stands at nothing; moving it brings the sound back. */
export const createVolume = (valerie: Valerie, onChange: () => void): Volume => {
  const mute = () => {
    valerie.muted = !valerie.muted;
    onChange();
  };
  const button = createButton('sound', mute);
  const slider = createSlider('loudness', '0.05');
  slider.element.addEventListener('input', () => {
    valerie.volume = slider.element.valueAsNumber;
    valerie.muted = false;
    onChange();
  });
  return {
    element: element('div', { class: 'volume' }, button.element, slider.element),
    mute,
    show(words) {
      const { controls } = words;
      const { volume, muted } = valerie;
      const loud = muted ? 0 : volume;
      button.show(words, loud === 0 ? 'muted' : 'sound', controls.mute, muted);
      slider.show(loud, 1, controls.volume, controls.loudness(Math.round(loud * 100)));
    },
  };
};
