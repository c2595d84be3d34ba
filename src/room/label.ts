import type { Valerie } from '../concert/handle.ts';
import { element, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import type { Parameters } from './parameters.ts';

/** The label on the wall: who, what, and at the end which picture. In the kiosk it credits the samples as well, since nobody may open the credits. */
export const createLabel = (valerie: Valerie, { kiosk }: Pick<Parameters, 'kiosk'>): Fixture => {
  const artist = element('h1');
  const art = element('p', { class: 'art' });
  const picture = element('p', { class: 'picture' });
  const composer = element('p', { class: 'composer' });
  const work = element('p', { class: 'work' });
  const samples = element('p', { class: 'samples' });
  samples.hidden = !kiosk;
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
    ),
    show({ label }) {
      const { music, title } = valerie;
      const alone = music === 'improvisation';
      const brought = title === '' ? label.brought : title;
      write(artist, alone ? label.visitor : label.artist);
      write(art, label.art);
      write(composer, label.composer);
      composer.hidden = music !== 'nocturne';
      write(work, { nocturne: label.work, brought, improvisation: label.improvisation }[music]);
      write(picture, label.picture(valerie.motif, valerie.seed, valerie.withVisitors && !alone));
      write(samples, label.samples);
      picture.hidden = valerie.state !== 'finished';
    },
  };
};
