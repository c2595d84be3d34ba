import type { ConcertState, Valerie } from '../concert/handle.ts';
import { createButton } from './button.ts';
import { element, hide, mark, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import { LANGUAGE_NAMES, type Language, otherLanguage } from './language.ts';
import { createMore } from './more.ts';
import type { Transport } from './transport.ts';
import type { Words } from './words/words.ts';

/** What the controls stand for. */
export interface ControlsOptions {
  readonly valerie: Valerie;
  readonly transport: Transport;
  readonly volume: Fixture;
  readonly progress: Fixture;
  readonly keep: Fixture;
  readonly choice: Fixture;
  readonly ownMusic: Fixture;
  readonly plain: Fixture;
  readonly fullScreen: Fixture;
  /** Absent where the page hears no instruments. */
  readonly midi: Fixture | undefined;
  readonly language: () => Language;
  readonly onLanguage: (language: Language) => void;
  /** Whether there are letters to be typed at all. */
  readonly typed: () => boolean;
  readonly letters: () => boolean;
  readonly onLetters: (play: boolean) => void;
  readonly keyboard: () => boolean;
  readonly onKeyboard: (show: boolean) => void;
  readonly onCredits: () => void;
}

/** The bar below the picture. */
export interface Controls extends Fixture {
  /** The button that plays, and pauses, and goes on. */
  readonly play: HTMLButtonElement;
}

/** A bar that stands for all of it. */
export const createControls = (options: ControlsOptions): Controls => {
  const { valerie, transport, volume, progress, keep, choice, ownMusic, plain, fullScreen } =
    options;
  const beginning = createButton('beginning', transport.fromTheBeginning);
  const play = createButton('play', transport.playOrPause);
  const rehearse = createButton('rehearse', transport.rehearse);
  const letters = createButton('letters', () => options.onLetters(!options.letters()));
  const keyboard = createButton('keyboard', () => options.onKeyboard(!options.keyboard()));
  const language = element('button', { type: 'button', class: 'word' });
  const credits = element('button', { type: 'button', class: 'word' });
  language.addEventListener('click', () => options.onLanguage(otherLanguage(options.language())));
  credits.addEventListener('click', options.onCredits);

  const bar = element('div', { class: 'controls panel', role: 'group' });
  const more = createMore(bar);
  const concert = element(
    'div',
    { class: 'group' },
    volume.element,
    beginning.element,
    play.element,
    rehearse.element,
    keep.element,
    more.element,
  );
  const house = element(
    'div',
    { class: 'group house' },
    plain.element,
    choice.element,
    ownMusic.element,
    letters.element,
    keyboard.element,
    ...(options.midi ? [options.midi.element] : []),
    fullScreen.element,
    language,
    credits,
  );
  bar.append(concert, progress.element, house);
  // A click leaves the focus where it was, so that Space and the letters go on as before.
  bar.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element && event.target.matches('input, select')))
      event.preventDefault();
  });

  return {
    element: bar,
    play: play.element,
    show(words) {
      const { controls } = words;
      const { state } = valerie;
      const other = otherLanguage(options.language());
      mark(bar, 'aria-label', controls.name);
      beginning.show(words, 'beginning', controls.beginning);
      if (state === 'playing') play.show(words, 'pause', controls.pause);
      else if (state === 'improvising') play.show(words, 'finish', controls.finish);
      else play.show(words, 'play', nameOfPlay(state, controls));
      rehearse.show(words, 'rehearse', controls.rehearse, state === 'rehearsing');
      for (const { element } of [beginning, play, rehearse])
        element.disabled = state === 'preparing';
      hide(letters.element, !options.typed());
      letters.show(words, 'letters', controls.letters, options.letters());
      options.midi?.show(words);
      keyboard.show(words, 'keyboard', controls.keyboard, options.keyboard());
      write(language, LANGUAGE_NAMES[other]);
      mark(language, 'lang', other);
      write(credits, controls.credits);
      for (const fixture of [volume, progress, keep, more, plain, choice, ownMusic, fullScreen])
        fixture.show(words);
    },
  };
};

const nameOfPlay = (state: ConcertState, controls: Words['controls']): string => {
  if (state === 'finished') return controls.anotherEvening;
  if (state === 'rehearsing') return controls.playOn;
  return state === 'failed' ? controls.tryAgain : controls.play;
};
