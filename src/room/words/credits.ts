import type { Words } from './words.ts';

const SALAMANDER = {
  name: 'Salamander Grand Piano V3',
  address: 'https://archive.org/details/SalamanderGrandPianoV3',
};
const CC_BY = { name: 'CC BY 3.0', address: 'https://creativecommons.org/licenses/by/3.0/' };
const CC0 = { name: 'CC0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' };
const OFL = { name: 'SIL Open Font License', address: 'https://openfontlicense.org/' };

/** Who gave what, in English. */
export const englishCredits: Words['credits'] = [
  {
    what: 'Piano',
    text: 'A Yamaha C5, recorded by Alexander Holm; as MP3 files from the npm packages @audio-samples, cut to what is heard.',
    links: [SALAMANDER, CC_BY],
  },
  {
    what: 'Score',
    text: 'Our own edition, after the first editions of 1832–33, free for every use.',
    links: [CC0],
  },
  {
    what: 'Type',
    text: 'EB Garamond by Georg Duffner and Octavio Pardo.',
    links: [OFL],
  },
  {
    what: 'Program',
    text: 'MIT licence. Made with Tone.js, PixiJS and spectral.js, and for the score @tonejs/midi and midi-file, all MIT; with WEBMIDI.js, Apache 2.0.',
  },
];

/** Who gave what, in French. */
export const frenchCredits: Words['credits'] = [
  {
    what: 'Piano',
    text: 'Un Yamaha C5, enregistré par Alexander Holm\u202f; en fichiers MP3 des paquets npm @audio-samples, réduits à ce qu’on entend.',
    links: [SALAMANDER, CC_BY],
  },
  {
    what: 'Partition',
    text: 'Notre propre édition, d’après les premières éditions de 1832–1833, libre de tout usage.',
    links: [CC0],
  },
  {
    what: 'Typographie',
    text: 'EB Garamond de Georg Duffner et Octavio Pardo.',
    links: [OFL],
  },
  {
    what: 'Programme',
    text: 'Licence MIT. Fait avec Tone.js, PixiJS et spectral.js, et pour la partition @tonejs/midi et midi-file, tous sous licence MIT ; avec WEBMIDI.js, sous licence Apache 2.0.',
  },
];
