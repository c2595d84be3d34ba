import { defaultEvening } from '../../src/performance/interpret.ts';
import {
  completeWeights,
  type SomeWeights,
  type TempoWeights,
  type TouchWeights,
} from '../../src/performance/weights.ts';
import { readSeed } from './options.ts';

/** Which evening: by its number, with some rules turned up or down; or none at all, the score read plainly. */
export interface WhichEvening {
  /** 0 to 999,999. */
  readonly seed: number;
  readonly plain: boolean;
  readonly weights: SomeWeights;
}

/** How a command is told which evening, for `parseArgs`. */
export const eveningOptions = {
  seed: { type: 'string', default: String(defaultEvening) },
  plain: { type: 'boolean', default: false },
  turn: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** What a command says of these options. */
export const eveningUsage = `  --seed   the evening's number, 0 to 999999 (${defaultEvening})
  --plain  the score read plainly, not interpreted
  --turn   a rule of the interpretation turned down or up, as often as you like: tempo.words=0 is
           without it, touch.voicing=2 exaggerates it (their names are in src/performance/weights.ts)`;

const MOST = 3;

interface Turned {
  readonly tempo: Partial<Record<keyof TempoWeights, number>>;
  readonly touch: Partial<Record<keyof TouchWeights, number>>;
}

const turn = ({ tempo, touch }: Turned, text: string): Turned => {
  const [, part, rule = '', number] = /^(tempo|touch)\.(\w+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const weight = Number(number);
  const known = completeWeights();
  if (part === 'tempo' && Object.hasOwn(known.tempo, rule) && weight <= MOST)
    return { tempo: { ...tempo, [rule]: weight }, touch };
  if (part === 'touch' && Object.hasOwn(known.touch, rule) && weight <= MOST)
    return { tempo, touch: { ...touch, [rule]: weight } };
  throw new Error(
    `--turn is a rule and its weight from 0 to ${MOST}, such as tempo.words=0, not "${text}".`,
  );
};

/** Which evening the arguments ask for; throws one sentence about the first that makes no sense. */
export const readWhichEvening = (values: {
  readonly seed: string;
  readonly plain: boolean;
  readonly turn: readonly string[];
}): WhichEvening => ({
  seed: readSeed(values.seed),
  plain: values.plain,
  weights: values.turn.reduce(turn, { tempo: {}, touch: {} }),
});
