import { createButton } from './button.ts';
import { hide } from './element.ts';
import type { Fixture } from './fixture.ts';

/** The whole screen for the picture, where the browser has it to give. */
export interface FullScreen extends Fixture {
  toggle(): void;
}

/** A button for the full screen; absent where there is none to be had, as on some telephones. */
export const createFullScreen = (onRefused: () => void): FullScreen => {
  const toggle = () => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    done.catch(onRefused);
  };
  const button = createButton('fullScreen', toggle);
  hide(button.element, !document.fullscreenEnabled);
  return {
    element: button.element,
    toggle: () => (document.fullscreenEnabled ? toggle() : onRefused()),
    show(words) {
      const { fullScreen, leaveFullScreen } = words.controls;
      if (document.fullscreenElement) button.show(words, 'leaveFullScreen', leaveFullScreen);
      else button.show(words, 'fullScreen', fullScreen);
    },
  };
};
