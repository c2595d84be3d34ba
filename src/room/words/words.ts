import type { MotifName } from '../painting/motifName.ts';
import type { IconName } from './icon.ts';
import type { Language } from './language.ts';
import { englishPictures, frenchPictures, type PictureWords } from './pictures.ts';
import type { Problem } from './problem.ts';

/** Everything that a visitor reads or hears read out, in one language. */
export interface Words {
  readonly page: string;
  readonly label: {
    readonly artist: string;
    readonly art: string;
    readonly composer: string;
    readonly work: string;
    /** Who paints and what is played when a visitor plays alone. */
    readonly visitor: string;
    readonly improvisation: string;
    /** A piece that a visitor has brought, where its file does not name it. */
    readonly brought: string;
    /** The evening's number, while its picture is painted. */
    readonly evening: (number: number) => string;
    /** The picture's name and number. */
    readonly picture: (motif: MotifName, number: number, withVisitors: boolean) => string;
    readonly samples: string;
    readonly keep: string;
  };
  readonly pictures: Readonly<Record<MotifName, PictureWords>>;
  readonly invitation: {
    readonly preparing: (percent: number) => string;
    readonly freshCanvas: string;
    readonly begin: string;
    readonly unmute: string;
    readonly unmuteYou: string;
    readonly tryAgain: string;
    /** In a rehearsal: the section where one is, and what to do with a keyboard or without. */
    readonly anyKey: (section: string, typed: boolean) => string;
    readonly goesOn: (typed: boolean) => string;
  };
  readonly controls: {
    readonly name: string;
    readonly play: string;
    readonly pause: string;
    readonly finish: string;
    /** What is kept, in pixels. */
    readonly keep: (width: number, height: number) => string;
    readonly rehearse: string;
    readonly open: string;
    readonly plain: string;
    readonly playOn: string;
    readonly beginning: string;
    readonly anotherEvening: string;
    readonly tryAgain: string;
    readonly progress: string;
    readonly volume: string;
    /** How loud, in percent of full. */
    readonly loudness: (percent: number) => string;
    readonly mute: string;
    readonly letters: string;
    readonly keyboard: string;
    readonly midi: string;
    /** Which instruments are heard. */
    readonly midiHeard: (names: string) => string;
    readonly fullScreen: string;
    readonly leaveFullScreen: string;
    readonly credits: string;
    readonly close: string;
  };
  readonly keyboard: {
    readonly keys: string;
    readonly lower: string;
    readonly higher: string;
  };
  /** What is written under a drawing where no pointer can ask for its name: one word of it. */
  readonly captions: Readonly<Record<IconName, string>>;
  /** A section of the piece, by the name that the score gives it. */
  readonly section: (name: string) => string;
  readonly credits: readonly {
    readonly what: string;
    readonly text: string;
    readonly links?: readonly { readonly name: string; readonly address: string }[];
  }[];
  readonly problems: Readonly<Record<Problem, string>>;
  readonly news: { readonly here: string; readonly reload: string };
}

const SALAMANDER = {
  name: 'Salamander Grand Piano V3',
  address: 'https://archive.org/details/SalamanderGrandPianoV3',
};
const CC_BY = { name: 'CC BY 3.0', address: 'https://creativecommons.org/licenses/by/3.0/' };
const CC0 = { name: 'CC0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' };
const OFL = { name: 'SIL Open Font License', address: 'https://openfontlicense.org/' };

/** A section as the rehearsal names it: its letter alone would read as a key. */
const part =
  (letter: string, names: Readonly<Record<string, string>>) =>
  (name: string): string =>
    Object.hasOwn(names, name) ? (names[name] ?? name) : `${letter} ${name}`;

const englishPart = part('Part', { coda: 'The coda', cadenza: 'The cadenza', close: 'The close' });
const frenchPart = part('Partie', { coda: 'La coda', cadenza: 'La cadence', close: 'La fin' });

const named =
  (names: Readonly<Record<string, string>>) =>
  (name: string): string =>
    Object.hasOwn(names, name) ? (names[name] ?? name) : name;

/** All words of the room, by language. */
export const words = {
  en: {
    page: 'Valérie, a piano that paints',
    label: {
      artist: 'Valérie',
      art: 'pianist and painter',
      composer: 'Frédéric Chopin',
      work: 'Nocturne in E-flat major, Op. 9 No. 2',
      visitor: 'A visitor',
      improvisation: 'Improvisation',
      brought: 'A visitor’s piece',
      evening: (number) => `Evening no. ${number}`,
      picture: (motif, number, withVisitors) =>
        `${englishPictures[motif].name}, no. ${number}${withVisitors ? ', with visitors' : ''}`,
      keep: 'Keep the picture',
      samples: 'Piano: Salamander Grand, Alexander Holm, CC BY 3.0',
    },
    pictures: englishPictures,
    invitation: {
      preparing: (percent) => `Tuning the piano, ${percent}%`,
      freshCanvas: 'A fresh canvas is being put up',
      begin: 'Touch anywhere to begin',
      unmute: 'Touch anywhere to hear her',
      unmuteYou: 'Touch anywhere to hear what you play',
      tryAgain: 'Touch anywhere to try again',
      anyKey: (section, typed) =>
        [
          ...(section === '' ? [] : [`${englishPart(section)}.`]),
          typed
            ? 'Any key, or a touch, plays the next note. Escape ends it.'
            : 'A touch on the picture plays the next note.',
        ].join(' '),
      goesOn: (typed) => `She plays on; ${typed ? 'any key' : 'a touch'} takes the melody back`,
    },
    controls: {
      name: 'Concert',
      play: 'Play',
      pause: 'Pause',
      finish: 'Finish the picture',
      keep: (width, height) => `Keep the picture, ${width} × ${height} pixels`,
      open: 'Play a MIDI file of yours',
      plain: 'As it is written, without her reading',
      rehearse: 'Rehearse: play the melody yourself, with any key',
      playOn: 'Let her play on',
      beginning: 'From the beginning',
      anotherEvening: 'Play another evening',
      tryAgain: 'Try to play again',
      progress: 'Place in the piece',
      volume: 'Volume',
      loudness: (percent) => `${percent}%`,
      mute: 'Mute',
      letters: 'Letters play the piano',
      keyboard: 'Keyboard',
      midi: 'Play on a MIDI instrument',
      midiHeard: (names) => `MIDI instrument: ${names}`,
      fullScreen: 'Full screen',
      leaveFullScreen: 'Leave full screen',
      credits: 'Credits',
      close: 'Close',
    },
    keyboard: {
      keys: 'Piano keys, played by the letters of the keyboard',
      lower: 'An octave lower',
      higher: 'An octave higher',
    },
    captions: {
      play: 'Play',
      pause: 'Pause',
      finish: 'Finish',
      keep: 'Keep',
      rehearse: 'Rehearse',
      open: 'File',
      plain: 'Written',
      beginning: 'Beginning',
      sound: 'Mute',
      muted: 'Mute',
      letters: 'Letters',
      keyboard: 'Keyboard',
      midi: 'MIDI',
      lower: 'Lower',
      higher: 'Higher',
      fullScreen: 'Screen',
      leaveFullScreen: 'Leave',
    },
    section: named({}),
    credits: [
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
    ],
    problems: {
      'too-large': 'This file is larger than 2 MB: too large for a MIDI file of one piece.',
      'not-midi': 'This is not a MIDI file.',
      format: 'This MIDI file holds a series of patterns, not one piece.',
      smpte: 'This MIDI file counts time in film frames, not in beats; it cannot be read here.',
      'too-many-tracks': 'This MIDI file has more than 64 tracks: too many for one piano.',
      truncated: 'This MIDI file breaks off in the middle; a part of it is missing.',
      damaged: 'This MIDI file is damaged and cannot be read.',
      'not-finite': 'The times in this MIDI file make no sense, so it cannot be played.',
      'no-notes': 'There are no notes in this MIDI file.',
      'too-many-notes': 'This MIDI file has more than 20,000 notes: too many for one evening.',
      'too-long': 'This MIDI file is longer than two hours: too long for one evening.',
      'too-slow': 'This MIDI file takes too long to read; it cannot be played here.',
      'missing-sample':
        'A few of the piano’s recorded notes are missing; their neighbours play for them.',
      'no-webgl':
        'This browser will not let the page paint (WebGL 2 is refused). The music plays all the same.',
      'no-sound': 'This browser gives no sound. The picture is painted in silence.',
      'no-full-screen': 'This browser keeps the page in its window.',
      'no-midi':
        'This browser does not know MIDI instruments. The letters and the keys on the screen play all the same.',
      'midi-refused':
        'The browser was told not to let this page hear MIDI instruments. Its settings for this page can allow them.',
      'no-instrument': 'No MIDI instrument is plugged in yet. It will be heard as soon as it is.',
      offline: 'The connection is lost. What has been loaded goes on playing.',
      unexpected: 'Something went wrong. Loading the page again should help.',
    },
    news: { here: 'There is a new version of this page.', reload: 'Reload' },
  },
  fr: {
    page: 'Valérie, un piano qui peint',
    label: {
      artist: 'Valérie',
      art: 'pianiste et peintre',
      composer: 'Frédéric Chopin',
      work: 'Nocturne en mi bémol majeur, op. 9 nº 2',
      visitor: 'Quelqu’un qui passait',
      improvisation: 'Une improvisation',
      brought: 'La musique d’un visiteur',
      evening: (number) => `Soirée nº ${number}`,
      picture: (motif, number, withVisitors) =>
        `${frenchPictures[motif].name}, nº ${number}${withVisitors ? ', avec des visiteurs' : ''}`,
      keep: 'Garder le tableau',
      samples: 'Piano : Salamander Grand, Alexander Holm, CC BY 3.0',
    },
    pictures: frenchPictures,
    invitation: {
      preparing: (percent) => `On accorde le piano, ${percent} %`,
      freshCanvas: 'On accroche une nouvelle toile',
      begin: 'Touchez n’importe où pour commencer',
      unmute: 'Touchez n’importe où pour l’entendre',
      unmuteYou: 'Touchez n’importe où pour entendre ce que vous jouez',
      tryAgain: 'Touchez n’importe où pour réessayer',
      anyKey: (section, typed) =>
        [
          ...(section === '' ? [] : [`${frenchPart(section)}.`]),
          typed
            ? 'Une touche quelconque, ou un doigt sur le tableau, joue la note suivante. Échap y met fin.'
            : 'Un doigt sur le tableau joue la note suivante.',
        ].join(' '),
      goesOn: (typed) =>
        `Elle continue\u202f; ${typed ? 'une touche quelconque' : 'un doigt'} reprend la mélodie`,
    },
    controls: {
      name: 'Concert',
      play: 'Jouer',
      pause: 'Pause',
      finish: 'Achever le tableau',
      keep: (width, height) => `Garder le tableau, ${width} × ${height} pixels`,
      open: 'Jouer un fichier MIDI à vous',
      plain: 'Comme c’est écrit, sans sa lecture',
      rehearse: 'Répéter\u202f: jouer la mélodie vous-même, d’une touche quelconque',
      playOn: 'La laisser jouer',
      beginning: 'Depuis le début',
      anotherEvening: 'Jouer une autre soirée',
      tryAgain: 'Réessayer de jouer',
      progress: 'Place dans le morceau',
      volume: 'Volume',
      loudness: (percent) => `${percent} %`,
      mute: 'Couper le son',
      letters: 'Les lettres jouent du piano',
      keyboard: 'Clavier',
      midi: 'Jouer sur un instrument MIDI',
      midiHeard: (names) => `Instrument MIDI : ${names}`,
      fullScreen: 'Plein écran',
      leaveFullScreen: 'Quitter le plein écran',
      credits: 'Crédits',
      close: 'Fermer',
    },
    keyboard: {
      keys: 'Touches du piano, jouées par les lettres du clavier',
      lower: 'Une octave plus bas',
      higher: 'Une octave plus haut',
    },
    captions: {
      play: 'Jouer',
      pause: 'Pause',
      finish: 'Achever',
      keep: 'Garder',
      rehearse: 'Répéter',
      open: 'Fichier',
      plain: 'Écrit',
      beginning: 'Début',
      sound: 'Couper',
      muted: 'Couper',
      letters: 'Lettres',
      keyboard: 'Clavier',
      midi: 'MIDI',
      lower: 'Bas',
      higher: 'Haut',
      fullScreen: 'Écran',
      leaveFullScreen: 'Quitter',
    },
    section: named({ cadenza: 'cadence', close: 'fin' }),
    credits: [
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
    ],
    problems: {
      'too-large': 'Ce fichier dépasse 2 Mo : trop pour le fichier MIDI d’un seul morceau.',
      'not-midi': 'Ce n’est pas un fichier MIDI.',
      format: 'Ce fichier MIDI contient une suite de motifs, pas un morceau.',
      smpte:
        'Ce fichier MIDI compte le temps en images de film et non en temps musicaux ; il ne peut pas être lu ici.',
      'too-many-tracks': 'Ce fichier MIDI a plus de 64 pistes : trop pour un seul piano.',
      truncated: 'Ce fichier MIDI s’interrompt au milieu ; il en manque une partie.',
      damaged: 'Ce fichier MIDI est abîmé et ne peut pas être lu.',
      'not-finite': 'Les temps de ce fichier MIDI n’ont pas de sens ; il ne peut pas être joué.',
      'no-notes': 'Il n’y a aucune note dans ce fichier MIDI.',
      'too-many-notes': 'Ce fichier MIDI a plus de 20 000 notes : trop pour une soirée.',
      'too-long': 'Ce fichier MIDI dure plus de deux heures : trop pour une soirée.',
      'too-slow': 'Ce fichier MIDI demande trop de temps à lire ; il ne peut pas être joué ici.',
      'missing-sample':
        'Quelques notes enregistrées du piano manquent ; leurs voisines jouent à leur place.',
      'no-webgl':
        'Ce navigateur ne laisse pas la page peindre (WebGL 2 est refusé). La musique joue quand même.',
      'no-sound': 'Ce navigateur ne donne pas de son. Le tableau se peint en silence.',
      'no-full-screen': 'Ce navigateur garde la page dans sa fenêtre.',
      'no-midi':
        'Ce navigateur ne connaît pas les instruments MIDI. Les lettres et les touches à l’écran jouent quand même.',
      'midi-refused':
        'Le navigateur a reçu l’ordre de ne pas laisser cette page entendre les instruments MIDI. Ses réglages pour cette page peuvent le permettre.',
      'no-instrument':
        'Aucun instrument MIDI n’est encore branché. Il sera entendu dès qu’il le sera.',
      offline: 'La connexion est perdue. Ce qui est chargé continue de jouer.',
      unexpected: 'Quelque chose n’a pas marché. Recharger la page devrait suffire.',
    },
    news: { here: 'Une nouvelle version de cette page est là.', reload: 'Recharger' },
  },
} satisfies Record<Language, Words>;
