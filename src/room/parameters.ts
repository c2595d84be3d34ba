import type { Seconds } from '../units.ts';
import { isLanguage, type Language } from './language.ts';

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

/** Reads a query string, with or without its question mark; nonsense gets the default. */
export const readParameters = (query: string): Parameters => {
  const asked = new URLSearchParams(query.slice(0, LONGEST_QUERY));
  const language = asked.get('lang');
  return Object.freeze({
    seed: integer(asked.get('seed'), 0, 999_999),
    language: isLanguage(language) ? language : undefined,
    motif: asked.get('motif') ?? undefined,
    interpretation: oneOf(INTERPRETATIONS, asked.get('interpretation')),
    autoplay: flag(asked.get('autoplay')),
    kiosk: flag(asked.get('kiosk')),
    keyboard: SHOW_OR_HIDE.find((choice) => choice === asked.get('keyboard')),
    player: asked.get('player') ?? undefined,
    hang: integer(asked.get('hang'), 1, 3600) ?? 60,
    offset: (integer(asked.get('offset'), -1000, 1000) ?? 0) / 1000,
  });
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

const flag = (text: string | null): boolean => text === '' || text === '1' || text === 'true';
