import { englishCredits } from './credits.ts';
import { englishLights } from './lights.ts';
import { englishPictures } from './pictures.ts';
import { englishProblems } from './problems.ts';
import { nameSections } from './sections.ts';
import { titleOf } from './titleOf.ts';
import type { Words } from './words.ts';

const sections = nameSections({ coda: 'coda', cadenza: 'cadenza', close: 'close' }, 'The', 'Part');

/** What a visitor reads in English. */
export const english: Words = {
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
    picture: (motif, number, { light, withVisitors }) =>
      `${titleOf(englishPictures[motif].name, light && englishLights[light], withVisitors && 'with visitors')}. Evening no. ${number}`,
    keep: 'Keep the picture',
    again: 'Play it again',
    another: 'Another picture',
    samples: 'Piano: Salamander Grand, Alexander Holm, CC BY 3.0',
  },
  pictures: englishPictures,
  lights: englishLights,
  left: (growing) => `Left as it stands. ${growing}`,
  invitation: {
    preparing: (percent) => `Tuning the piano, ${percent}%`,
    freshCanvas: 'A fresh canvas is being put up',
    begin: (keys) =>
      keys ? 'Touch the canvas to begin, or the keys to play yourself' : 'Touch anywhere to begin',
    unmute: 'Touch anywhere to hear her',
    unmuteYou: 'Touch anywhere to hear what you play',
    tryAgain: 'Touch here to try again',
    anyKey: (section, typed) =>
      [
        ...(section === '' ? [] : [`${sections.partOf(section)}.`]),
        typed
          ? 'Any key, or a touch, plays the next note. Escape ends it.'
          : 'A touch on the picture plays the next note.',
      ].join(' '),
    end: 'End',
    goesOn: (typed) => `She plays on; ${typed ? 'any key' : 'a touch'} takes the melody back`,
  },
  controls: {
    name: 'Concert',
    play: 'Play',
    pause: 'Pause',
    finish: 'Finish the picture',
    keep: (width, height) => `Keep the picture, ${width} × ${height} pixels`,
    open: 'Play a MIDI file of yours',
    picture: 'Next picture',
    anyPicture: 'As it comes',
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
    more: 'More controls',
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
    picture: 'Picture',
    plain: 'Written',
    beginning: 'Beginning',
    sound: 'Mute',
    muted: 'Mute',
    letters: 'Letters',
    keyboard: 'Keyboard',
    midi: 'MIDI',
    more: 'More',
    lower: 'Lower',
    higher: 'Higher',
    fullScreen: 'Screen',
    leaveFullScreen: 'Leave',
  },
  section: sections.nameOf,
  credits: englishCredits,
  problems: englishProblems,
  news: { here: 'There is a new version of this page.', reload: 'Reload' },
};
