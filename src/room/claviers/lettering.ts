import type { Pitch, Seconds } from '../../units.ts';
import type { Wait } from '../wait.ts';
import type { Fingers } from './fingers.ts';
import { LETTERS, pitchOf } from './letters.ts';

/** What stands on the piano's keys while the letters are in use. */
export interface Lettering {
  readonly fingers: Fingers;
  /** The keys that the letters reach now. */
  readonly reach: readonly [low: Pitch, high: Pitch];
  /** What is written on which keys now; nothing while nobody uses the letters. */
  labels(): ReadonlyMap<Pitch, string>;
  /** A letter was used: it tells what is printed on it. */
  use(event: Pick<KeyboardEvent, 'code' | 'key'>): void;
  /** Nobody uses the letters. */
  rest(): void;
}

/** Chromium alone tells of the keyboard's layout. */
interface KnowsLayout {
  readonly keyboard?: { getLayoutMap(): Promise<ReadonlyMap<string, string>> };
}

/** How long after the last letter they are still shown. */
const REMEMBERED: Seconds = 20;

const NONE: ReadonlyMap<Pitch, string> = new Map();

/** Letters as on an American keyboard, until the browser or the visitor's keys tell otherwise; `onChange` hears when they come and go. */
export const createLettering = (
  fingers: Fingers,
  wait: Wait,
  onChange: () => void,
  browser: Navigator & KnowsLayout = navigator,
): Lettering => {
  const printed = new Map(
    LETTERS.map((code) => [code, code === 'Semicolon' ? ';' : code.slice(-1)]),
  );
  let shown = false;
  /** What stands there, and from which octave on. */
  let written = '';
  let forget = (): void => undefined;

  const print = (code: string, key: string) => {
    if (printed.has(code) && [...key].length === 1) printed.set(code, key.toUpperCase());
  };
  browser.keyboard
    ?.getLayoutMap()
    .then((layout) => {
      for (const [code, key] of layout) print(code, key);
    })
    .catch(() => undefined); // pages within pages may not ask

  const reached = () =>
    LETTERS.flatMap((code) => {
      const pitch = pitchOf(code, fingers.octave);
      return pitch === undefined ? [] : [[pitch, printed.get(code) ?? ''] as const];
    });

  const rest = () => {
    forget();
    if (!shown) return;
    shown = false;
    onChange();
  };

  return {
    fingers,
    get reach() {
      const pitches = reached().map(([pitch]) => pitch);
      return [pitches[0] ?? 0, pitches.at(-1) ?? 0] as const;
    },
    labels: () => (shown ? new Map(reached()) : NONE),
    use({ code, key }) {
      print(code, key);
      forget();
      forget = wait(REMEMBERED, rest);
      // Between a key and its sound's stroke there is no time to spare.
      const now = `${fingers.octave} ${[...printed.values()].join('')}`;
      if (shown && now === written) return;
      shown = true;
      written = now;
      onChange();
    },
    rest,
  };
};
