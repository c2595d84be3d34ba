import type { Problem } from '../problem.ts';

/** What does not work, in English. */
export const englishProblems: Readonly<Record<Problem, string>> = {
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
};

/** What does not work, in French. */
export const frenchProblems: Readonly<Record<Problem, string>> = {
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
  'no-instrument': 'Aucun instrument MIDI n’est encore branché. Il sera entendu dès qu’il le sera.',
  offline: 'La connexion est perdue. Ce qui est chargé continue de jouer.',
  unexpected: 'Quelque chose n’a pas marché. Recharger la page devrait suffire.',
};
