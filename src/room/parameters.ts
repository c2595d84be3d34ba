import type { Seconds } from '../units.ts';
import { isLanguage, type Language } from './language.ts';
import { englishPictures } from './words/pictures.ts';

const SHOW_OR_HIDE = ['show', 'hide'] as const;
const INTERPRETATIONS = ['valerie', 'plain'] as const;

/** What a link or an exhibition's configuration may ask of the page. */
export interface Parameters {
  /** `seed=7`: the number of the evening and its picture, 0 to 999,999; without it one is drawn. */
  readonly seed: number | undefined;
  /** `lang=fr`: the language before the visitor switches; without it the browser's. */
  readonly language: Language | undefined;
  /** `motif=pond`: the scene that is painted; without it, or where there is no such scene, the number decides. */
  readonly motif: string | undefined;
  /** `interpretation=plain`: the notes as they stand, instead of Valérie's reading. */
  readonly interpretation: (typeof INTERPRETATIONS)[number];
  /** `autoplay`: begins by itself where the browser lets sound out without a touch. */
  readonly autoplay: boolean;
  /** `kiosk`: begins by itself, and begins anew for ever. */
  readonly kiosk: boolean;
  /** `keyboard=show` or `hide`: whether the keyboard is there at first; without it, it is where there is room, but not in the kiosk. */
  readonly keyboard: (typeof SHOW_OR_HIDE)[number] | undefined;
  /** `player=Disklavier`: plays the piece on the MIDI instrument whose name contains this, instead of the loudspeakers. */
  readonly player: string | undefined;
  /** `hang=60`: how long the finished picture hangs in the kiosk, 1 to 3,600 s. */
  readonly hang: Seconds;
  /** `offset=120`, in milliseconds, −1,000 to 1,000: how much later than the browser says the sound reaches the ear. */
  readonly offset: Seconds;
}

const LONGEST_QUERY = 2048;

const partsOf = (query: string): URLSearchParams =>
  new URLSearchParams(query.slice(0, LONGEST_QUERY));

/** Reads a query string, with or without its question mark; nonsense gets the default. */
export const readParameters = (query: string): Parameters => {
  const asked = partsOf(query);
  const language = asked.get('lang');
  return Object.freeze({
    seed: seed(asked.get('seed')),
    language: isLanguage(language) ? language : undefined,
    motif: asked.get('motif') ?? undefined,
    interpretation: oneOf(INTERPRETATIONS, asked.get('interpretation')),
    autoplay: flag(asked.get('autoplay')),
    kiosk: flag(asked.get('kiosk')),
    keyboard: SHOW_OR_HIDE.find((choice) => choice === asked.get('keyboard')),
    player: asked.get('player') ?? undefined,
    hang: hang(asked.get('hang')) ?? 60,
    offset: (offset(asked.get('offset')) ?? 0) / 1000,
  });
};

/** What of a query string is not understood, and so ignored, each as name=value: a parameter that there is none of, or a value that makes no sense. */
export const misread = (query: string): readonly string[] =>
  [...partsOf(query)]
    .filter(([name, value]) => !UNDERSTOOD.get(name)?.(value))
    .map(([name, value]) => `${name}=${value}`);

/** The same query for another evening: one that names a number names this one instead, or a reload would bring back the old one. */
export const renumber = (query: string, seed: number): string => {
  const asked = partsOf(query);
  if (!asked.has('seed')) return query;
  asked.set('seed', `${seed}`);
  return `?${asked}`;
};

/** The same query for pictures of one scene, or of any. */
export const rechoose = (query: string, motif: string): string => {
  const asked = partsOf(query);
  if (motif === 'any') asked.delete('motif');
  else asked.set('motif', motif);
  return asked.size > 0 ? `?${asked}` : '';
};

/** The choice that was asked for, or the first. */
const oneOf = <Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  text: string | null,
): Choice => choices.find((choice) => choice === text) ?? choices[0];

const integer = (text: string | null, low: number, high: number): number | undefined => {
  if (text === null || !/^-?\d{1,6}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
};

const seed = (text: string | null) => integer(text, 0, 999_999);
const hang = (text: string | null) => integer(text, 1, 3600);
const offset = (text: string | null) => integer(text, -1000, 1000);

const YES: readonly (string | null)[] = ['', '1', 'true'];
const NO: readonly string[] = ['0', 'false'];

const flag = (text: string | null): boolean => YES.includes(text);

const isAmong =
  (choices: readonly string[]) =>
  (text: string): boolean =>
    choices.includes(text);

/** Whether a parameter's value makes sense. */
const UNDERSTOOD: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['seed', (text) => seed(text) !== undefined],
  ['lang', isLanguage],
  ['motif', isAmong(Object.keys(englishPictures))],
  ['interpretation', isAmong(INTERPRETATIONS)],
  ['autoplay', (text) => flag(text) || NO.includes(text)],
  ['kiosk', (text) => flag(text) || NO.includes(text)],
  ['keyboard', isAmong(SHOW_OR_HIDE)],
  ['player', () => true],
  ['hang', (text) => hang(text) !== undefined],
  ['offset', (text) => offset(text) !== undefined],
]);
