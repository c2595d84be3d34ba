import type { LightName } from '../../painting/lightName.ts';

/** What light a picture is painted in, as its title tells it in English. */
export const englishLights: Readonly<Record<LightName, string>> = {
  apricot: 'apricot light',
  blue: 'blue light',
  blueHour: 'the blue hour',
  fog: 'effect of fog',
  gold: 'golden light',
  grey: 'grey weather',
  mist: 'morning mist',
  mistral: 'after the mistral',
  nightfall: 'at dusk',
  peach: 'peach light',
  rain: 'after the rain',
  rose: 'rose light',
  snow: 'effect of snow',
  summer: 'end of summer',
  sunset: 'sunset',
  violet: 'violet light',
};

/** The same in French. */
export const frenchLights: Readonly<Record<LightName, string>> = {
  apricot: 'lumière abricot',
  blue: 'lumière bleue',
  blueHour: 'l’heure bleue',
  fog: 'effet de brouillard',
  gold: 'lumière dorée',
  grey: 'temps gris',
  mist: 'brume du matin',
  mistral: 'après le mistral',
  nightfall: 'au crépuscule',
  peach: 'lumière pêche',
  rain: 'après la pluie',
  rose: 'lumière rose',
  snow: 'effet de neige',
  summer: 'fin de l’été',
  sunset: 'soleil couchant',
  violet: 'lumière violette',
};
