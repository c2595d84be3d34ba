import type { Valerie } from '../concert/handle.ts';
import { element, hide, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import type { Parameters } from './parameters.ts';
import type { Words } from './words/words.ts';

/** What the picture is called: by its number alone, as long as one may guess what it will be. */
const pictureOf = (
  { state, music, motif, seed, withVisitors }: Valerie,
  label: Words['label'],
): string =>
  state === 'finished'
    ? label.picture(motif, seed, withVisitors && music !== 'improvisation')
    : label.evening(seed);

/** The label on the wall: who, what, which evening, and at the end which picture. In the kiosk it credits the samples as well, since nobody may open the credits; elsewhere a finished picture can be kept by it, when the controls rest. */
export const createLabel = (
  valerie: Valerie,
  { kiosk }: Pick<Parameters, 'kiosk'>,
  onKeep: () => void,
): Fixture => {
  const artist = element('h1');
  const art = element('p', { class: 'art' });
  const picture = element('p', { class: 'picture' });
  const composer = element('p', { class: 'composer' });
  const work = element('p', { class: 'work' });
  const samples = element('p', { class: 'samples' });
  const keep = element('button', { type: 'button', class: 'word' });
  hide(samples, !kiosk);
  keep.addEventListener('click', onKeep);
  // As with the controls, a click leaves the focus where it was.
  keep.addEventListener('mousedown', (event) => event.preventDefault());
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
      keep,
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
      hide(keep, kiosk || valerie.state !== 'finished');
    },
  };
};
