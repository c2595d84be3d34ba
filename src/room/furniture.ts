import type { Valerie } from '../concert/handle.ts';
import type { Claviers } from './claviers/claviers.ts';
import type { Stand } from './claviers/stand.ts';
import { createControls } from './controls.ts';
import { createCredits } from './credits.ts';
import { createDescription } from './description.ts';
import { element } from './element.ts';
import type { Fixture } from './fixture.ts';
import { createInvitation, type Invitation } from './invitation.ts';
import { createKeep, keepPicture } from './keep.ts';
import { createLabel } from './label.ts';
import type { Language } from './language.ts';
import { createNews, type News } from './news.ts';
import type { Notice } from './notice.ts';
import { createOwnMusic, type OpenFile } from './ownMusic.ts';
import type { Parameters } from './parameters.ts';
import { createPlain } from './plain.ts';
import { createProgress } from './progress.ts';
import type { Transport } from './transport.ts';
import type { Volume } from './volume.ts';
import type { Words } from './words/words.ts';

/** What the furniture stands for. */
export interface FurnitureOptions {
  readonly valerie: Valerie;
  readonly parameters: Parameters;
  readonly canvas: HTMLCanvasElement;
  readonly notice: Notice;
  readonly transport: Transport;
  readonly volume: Volume;
  readonly choice: Fixture;
  readonly fullScreen: Fixture;
  readonly claviers: Claviers;
  readonly stand: Stand;
  readonly audible: () => boolean;
  /** Whether there are keys to be typed. */
  readonly typed: () => boolean;
  readonly openFile: OpenFile;
  readonly language: () => Language;
  readonly onLanguage: (language: Language) => void;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** Everything around the picture. */
export interface Furniture {
  readonly elements: readonly HTMLElement[];
  /** What stands at the foot of the picture, and of that the label, the controls and the one that plays. */
  readonly foot: HTMLElement;
  readonly label: HTMLElement;
  readonly controls: HTMLElement;
  readonly play: HTMLButtonElement;
  readonly invitation: Invitation;
  readonly news: News;
  /** Whether somebody reads the credits. */
  readonly creditsOpen: boolean;
  /** Shows the concert as it is now; while the controls rest, they and what they hold up are away, and so is the label of a finished picture once it was read. */
  show(words: Words, resting: boolean, labelRead: boolean): void;
}

/** States in which the label rests with the controls. */
const MOVING: readonly Valerie['state'][] = ['playing', 'improvising', 'rehearsing'];

/** Furniture around a picture. */
export const createFurniture = (options: FurnitureOptions): Furniture => {
  const { valerie, parameters, canvas, notice, transport, claviers, stand } = options;
  const { audible, typed, openFile, onChange, signal } = options;
  const { kiosk } = parameters;
  const { keyboard } = claviers;
  const news = createNews(kiosk, onChange);
  const credits = createCredits(kiosk);
  const keys = () => stand.shown;
  const invitation = createInvitation({ valerie, audible, expectTouch: !kiosk, keys, typed });
  const fail = () => notice.tell('unexpected');
  const label = createLabel(valerie, parameters, {
    keep: () => void keepPicture(valerie).catch(fail),
    again: transport.fromTheBeginning,
    another: transport.playOrPause,
  });
  const controls = createControls({
    valerie,
    transport,
    typed,
    volume: options.volume,
    choice: options.choice,
    progress: createProgress(valerie, transport, signal),
    keep: createKeep(valerie, canvas, kiosk, fail),
    ownMusic: createOwnMusic(kiosk, openFile),
    plain: createPlain(valerie, fail),
    fullScreen: options.fullScreen,
    midi: claviers.midi,
    language: options.language,
    onLanguage: options.onLanguage,
    letters: () => claviers.letters,
    onLetters(play) {
      claviers.letters = play;
    },
    keyboard: () => stand.shown,
    onKeyboard(shown) {
      keyboard.stand(shown);
      onChange();
    },
    onCredits: credits.open,
  });
  const description = createDescription(valerie, canvas);
  const atFoot = [notice, news, invitation, label, controls];
  const fixtures = [...atFoot, keyboard, credits, description];
  const foot = element('div', { class: 'foot' }, ...atFoot.map((fixture) => fixture.element));

  return {
    elements: [foot, keyboard.element, credits.element, description.element],
    foot,
    label: label.element,
    controls: controls.element,
    play: controls.play,
    invitation,
    news,
    get creditsOpen() {
      return credits.element.matches('[open]');
    },
    show(words, resting, labelRead) {
      for (const fixture of fixtures) fixture.show(words);
      foot.classList.toggle('resting', resting);
      for (const one of [controls, news]) one.element.classList.toggle('away', resting);
      label.element.classList.toggle(
        'away',
        resting && (labelRead || MOVING.includes(valerie.state)),
      );
    },
  };
};
