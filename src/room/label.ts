import type { Valerie } from '../concert/handle.ts';
import { element, hide, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import type { Parameters } from './parameters.ts';
import type { Words } from './words/words.ts';

/** What the picture is called: by its number alone, as long as one may guess what it will be. */
const pictureOf = (
  { state, music, motif, light, seed, withVisitors }: Valerie,
  label: Words['label'],
): string =>
  state === 'finished'
    ? label.picture(motif, seed, {
        light,
        withVisitors: withVisitors && music !== 'improvisation',
      })
    : label.evening(seed);

/** What a visitor may do once a picture is finished. */
export interface Offers {
  readonly keep: () => void;
  /** Plays the same once more; what was improvised cannot be. */
  readonly again: () => void;
  readonly another: () => void;
}

/** A word that acts; as with the controls, a click leaves the focus where it was. */
const createOffer = (act: () => void): HTMLButtonElement => {
  const button = element('button', { type: 'button', class: 'word' });
  button.addEventListener('click', act);
  button.addEventListener('mousedown', (event) => event.preventDefault());
  return button;
};

/** The label on the wall: who, what, which evening, and at the end which picture. In the kiosk it credits the samples as well, since nobody may open the credits; elsewhere it offers, under a finished picture, how to go on. */
export const createLabel = (
  valerie: Valerie,
  { kiosk }: Pick<Parameters, 'kiosk'>,
  offers: Offers,
): Fixture => {
  const artist = element('h1');
  const art = element('p', { class: 'art' });
  const picture = element('p', { class: 'picture' });
  const composer = element('p', { class: 'composer' });
  const work = element('p', { class: 'work' });
  const samples = element('p', { class: 'samples' });
  const keep = createOffer(offers.keep);
  const again = createOffer(offers.again);
  const another = createOffer(offers.another);
  const offered = element('div', { class: 'offers' }, keep, again, another);
  hide(samples, !kiosk);
  return {
    element: element(
      'section',
      { class: 'label panel' },
      artist,
      art,
      composer,
      work,
      picture,
      samples,
      offered,
    ),
    show({ label }) {
      const { music, title } = valerie;
      const alone = music === 'improvisation';
      const brought = title === '' ? label.brought : title;
      write(artist, alone ? label.visitor : label.artist);
      write(art, label.art);
      write(composer, label.composer);
      hide(composer, music !== 'nocturne');
      write(work, { nocturne: label.work, brought, improvisation: label.improvisation }[music]);
      write(picture, pictureOf(valerie, label));
      write(samples, label.samples);
      write(keep, label.keep);
      write(again, label.again);
      write(another, label.another);
      hide(again, alone);
      hide(offered, kiosk || valerie.state !== 'finished');
    },
  };
};
