import { frenchCredits } from './credits.ts';
import { frenchLights } from './lights.ts';
import { frenchPictures } from './pictures.ts';
import { frenchProblems } from './problems.ts';
import { nameSections } from './sections.ts';
import { titleOf } from './titleOf.ts';
import type { Words } from './words.ts';

const sections = nameSections({ coda: 'coda', cadenza: 'cadence', close: 'fin' }, 'La', 'Partie');

/** What a visitor reads in French. */
export const french: Words = {
  page: 'Valérie, un piano qui peint',
  label: {
    artist: 'Valérie',
    art: 'pianiste et peintre',
    composer: 'Frédéric Chopin',
    work: 'Nocturne en mi bémol majeur, op. 9 nº 2',
    visitor: 'Quelqu’un qui passait',
    improvisation: 'Une improvisation',
    brought: 'La musique d’un visiteur',
    evening: (number) => `Soirée nº ${number}`,
    picture: (motif, number, { light, withVisitors }) =>
      `${titleOf(frenchPictures[motif].name, light && frenchLights[light], withVisitors && 'avec des visiteurs')}. Soirée nº ${number}`,
    keep: 'Garder le tableau',
    again: 'Rejouer',
    another: 'Un autre tableau',
    samples: 'Piano : Salamander Grand, Alexander Holm, CC BY 3.0',
  },
  pictures: frenchPictures,
  lights: frenchLights,
  left: (growing) => `Toile laissée en l’état. ${growing}`,
  invitation: {
    preparing: (percent) => `On accorde le piano, ${percent} %`,
    freshCanvas: 'On accroche une nouvelle toile',
    begin: (keys) =>
      keys
        ? 'Touchez la toile pour commencer, ou le clavier pour jouer vous-même'
        : 'Touchez n’importe où pour commencer',
    unmute: 'Touchez n’importe où pour l’entendre',
    unmuteYou: 'Touchez n’importe où pour entendre ce que vous jouez',
    tryAgain: 'Touchez ici pour réessayer',
    anyKey: (section, typed) =>
      [
        ...(section === '' ? [] : [`${sections.partOf(section)}.`]),
        typed
          ? 'Une touche quelconque, ou un doigt sur le tableau, joue la note suivante. Échap y met fin.'
          : 'Un doigt sur le tableau joue la note suivante.',
      ].join(' '),
    end: 'Terminer',
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
    picture: 'Prochain tableau',
    anyPicture: 'Comme il vient',
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
    more: 'Plus de commandes',
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
    picture: 'Tableau',
    plain: 'Écrit',
    beginning: 'Début',
    sound: 'Couper',
    muted: 'Couper',
    letters: 'Lettres',
    keyboard: 'Clavier',
    midi: 'MIDI',
    more: 'Plus',
    lower: 'Bas',
    higher: 'Haut',
    fullScreen: 'Écran',
    leaveFullScreen: 'Quitter',
  },
  section: sections.nameOf,
  credits: frenchCredits,
  problems: frenchProblems,
  news: { here: 'Une nouvelle version de cette page est là.', reload: 'Recharger' },
};
