import type { LightName } from '../../painting/lightName.ts';
import type { MotifName } from '../../painting/motifName.ts';
import type { IconName } from '../icon.ts';
import type { Language } from '../language.ts';
import type { Problem } from '../problem.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { PictureWords } from './pictures.ts';

/** What a picture's title tells of how it was painted. */
interface Painted {
  readonly light: LightName | undefined;
  readonly withVisitors: boolean;
}

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
    /** The picture's name, its light, and the evening's number. */
    readonly picture: (motif: MotifName, number: number, painted: Painted) => string;
    readonly samples: string;
    /** What a finished picture's label offers: to take it home, to hear it once more, and the next evening. */
    readonly keep: string;
    readonly again: string;
    readonly another: string;
  };
  readonly pictures: Readonly<Record<MotifName, PictureWords>>;
  /** What light a picture is painted in, as its title tells it. */
  readonly lights: Readonly<Record<LightName, string>>;
  /** What is said of a picture that a visitor has left before it was whole: how far it had come. */
  readonly left: (growing: string) => string;
  readonly invitation: {
    readonly preparing: (percent: number) => string;
    readonly freshCanvas: string;
    /** How to begin, where there are keys on the screen or none: they begin an improvisation. */
    readonly begin: (keys: boolean) => string;
    readonly unmute: string;
    readonly unmuteYou: string;
    readonly tryAgain: string;
    /** In a rehearsal: the section where one is, and what to do with a keyboard or without. */
    readonly anyKey: (section: string, typed: boolean) => string;
    /** Ends the rehearsal. */
    readonly end: string;
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
    /** Which scene the next picture is of, and that the numbers may decide. */
    readonly picture: string;
    readonly anyPicture: string;
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
    /** Unfolds, on a small screen, the other controls. */
    readonly more: string;
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

/** All words of the room, by language. */
export const words: Readonly<Record<Language, Words>> = { en: english, fr: french };
