import type { Problem } from '../problem.ts';

/** What is told of a file that cannot be read, a visitor's or the evening's own: what is wrong with it, what is kept, and what to do. */
const refusing =
  (kept: string) =>
  (wrong: string, remedy: string): string =>
    `${wrong} ${kept} ${remedy}`;

const inEnglish = refusing('What was here stays as it is.');
const inFrench = refusing('Ce qui était là reste tel quel.');

/** What does not work, in English. */
export const englishProblems: Readonly<Record<Problem, string>> = {
  'too-large': inEnglish(
    'This file is larger than 2 MB, too large for one piece.',
    'Choose the MIDI file of a single piece.',
  ),
  'not-midi': inEnglish(
    'This is not a MIDI file.',
    'Choose a file of notes (.mid), not a recording (.mp3).',
  ),
  format: inEnglish(
    'This MIDI file holds loose patterns, not one piece.',
    'A music program can save it as one piece (format 0 or 1).',
  ),
  smpte: inEnglish(
    'This MIDI file counts time in film frames, not in beats.',
    'A music program can save it in beats.',
  ),
  'too-many-tracks': inEnglish(
    'This MIDI file has more than 64 tracks, too many for one piano.',
    'A music program can save its piano part alone.',
  ),
  truncated: inEnglish(
    'This MIDI file breaks off in the middle.',
    'Download or save it once more.',
  ),
  damaged: inEnglish('This MIDI file is damaged.', 'Download or save it once more.'),
  'not-finite': inEnglish(
    'The times in this MIDI file make no sense.',
    'Save it once more from a music program.',
  ),
  'no-notes': inEnglish('There are no notes in this MIDI file.', 'Choose another.'),
  'too-many-notes': inEnglish(
    'This MIDI file has more than 20,000 notes, too many for one evening.',
    'Choose a shorter piece.',
  ),
  'too-long': inEnglish(
    'This MIDI file lasts more than two hours, too long for one evening.',
    'Choose a shorter piece.',
  ),
  'too-slow': inEnglish(
    'This MIDI file takes too long to read.',
    'Choose a shorter or simpler piece.',
  ),
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
  'too-large': inFrench(
    'Ce fichier dépasse 2 Mo, trop pour un seul morceau.',
    'Choisissez le fichier MIDI d’un seul morceau.',
  ),
  'not-midi': inFrench(
    'Ce n’est pas un fichier MIDI.',
    'Choisissez un fichier de notes (.mid), pas un enregistrement (.mp3).',
  ),
  format: inFrench(
    'Ce fichier MIDI contient des motifs épars, pas un morceau.',
    'Un logiciel de musique peut en faire un seul morceau (format 0 ou 1).',
  ),
  smpte: inFrench(
    'Ce fichier MIDI compte le temps en images de film, pas en temps musicaux.',
    'Un logiciel de musique peut l’enregistrer en temps musicaux.',
  ),
  'too-many-tracks': inFrench(
    'Ce fichier MIDI a plus de 64 pistes, trop pour un seul piano.',
    'Un logiciel de musique peut en enregistrer le piano seul.',
  ),
  truncated: inFrench(
    'Ce fichier MIDI s’interrompt au milieu.',
    'Téléchargez-le ou enregistrez-le de nouveau.',
  ),
  damaged: inFrench('Ce fichier MIDI est abîmé.', 'Téléchargez-le ou enregistrez-le de nouveau.'),
  'not-finite': inFrench(
    'Les temps de ce fichier MIDI n’ont pas de sens.',
    'Enregistrez-le de nouveau depuis un logiciel de musique.',
  ),
  'no-notes': inFrench('Il n’y a aucune note dans ce fichier MIDI.', 'Choisissez-en un autre.'),
  'too-many-notes': inFrench(
    'Ce fichier MIDI a plus de 20 000 notes, trop pour une soirée.',
    'Choisissez un morceau plus court.',
  ),
  'too-long': inFrench(
    'Ce fichier MIDI dure plus de deux heures, trop pour une soirée.',
    'Choisissez un morceau plus court.',
  ),
  'too-slow': inFrench(
    'Ce fichier MIDI demande trop de temps à lire.',
    'Choisissez un morceau plus court ou plus simple.',
  ),
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
