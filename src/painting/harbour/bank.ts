import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { blend, type Hues, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';

/** A bank of cloud: where its lower edge is in the middle, how long and deep it is, its hue, and how plainly it is told. */
export interface Bank {
  readonly x: number;
  readonly y: number;
  readonly long: number;
  readonly deep: number;
  readonly hue: Lab;
  readonly told: Unit;
}

/** The sky that banks lie in: its colour, the way it is swept in radians, the size of things, and what glows on a bank's edge. */
interface OpenSky {
  colour(x: number, y: number, hour: Unit): Lab;
  sweep(x: number, y: number): number;
  readonly scale: number;
  readonly embers: Hues;
}

/** A pull in a bank: so far `along` (−1 to 1) it, so far `up` (0 its lower edge, 1 its top), of so much of its hue. */
type Pull = (
  along: number,
  up: number,
  full: Unit,
  stage: Unit,
  rest: Pick<WristTouch, 'length' | 'width' | 'brush'> & Partial<WristTouch>,
) => Sketch;

/** Ready to pull: towards its upper side and its ends a bank is ever more of the sky. */
const pullIn = (sky: OpenSky, random: Random, bank: Bank): Pull => {
  const { scale } = sky;
  const slope = sky.sweep(bank.x, bank.y);
  return (along, up, full, stage, { length, width, ...rest }) => {
    const x = bank.x + Math.cos(slope) * along * 0.5 * bank.long;
    const y = bank.y + Math.sin(slope) * along * 0.5 * bank.long - up * bank.deep;
    const here = sky.colour(x, y, stage);
    const fades = 0.8 - 0.5 * Math.abs(along) - 0.35 * Math.max(0, up);
    const load = blend(here, bank.hue, full * Math.max(0, fades));
    return sketchTouch(random, {
      x,
      y,
      length: vary(length, 0.4, random) * scale,
      width: vary(width, 0.35, random) * scale,
      angle: sky.sweep(x, y) + wobble(random) * 0.3 + (random() < 0.5 ? Math.PI : 0),
      bow: wobble(random) * 0.06,
      load,
      second: blend(load, here, 0.6),
      stage,
      hand: 'left',
      spread: 0.006,
      ...rest,
    });
  };
};

/** Below what telling a bank is only breathed into the sky. */
export const FAINT = 0.5;

const layBroad = (random: Random, pull: Pull, told: Unit): Sketch[] =>
  Array.from({ length: Math.round(3 + 5 * told) }, () =>
    pull(0.8 * wobble(random), random() ** 1.2, 0.6, 0.3 + 0.2 * random(), {
      length: 0.2,
      width: 0.055,
      brush: random() < told - 0.3 ? 'worked' : 'sweep',
      body: 0.5,
    }),
  );

const layBody = (random: Random, pull: Pull, told: Unit): Sketch[] =>
  Array.from({ length: Math.round(4 + 9 * told) }, () =>
    pull(0.9 * wobble(random), 0.8 * random() ** 1.6, 0.45 + 0.4 * told, 0.3 + 0.38 * random(), {
      length: 0.13,
      width: 0.04,
      brush: told < FAINT ? 'sweep' : choose(['dry', 'worked', 'filbert'], random),
      body: 0.2 + 0.15 * random(),
    }),
  );

const layEmbers = (random: Random, pull: Pull, told: Unit, embers: Hues): Sketch[] =>
  Array.from({ length: told < 0.3 ? 0 : Math.round(9 * told ** 2) }, () => {
    const ember = choose(embers, random);
    const sketch = pull(0.55 * wobble(random), 0.14 * random(), 0.8, 0.4 + 0.42 * random(), {
      length: 0.1,
      width: 0.022,
      brush: choose(['pull', 'drag', 'filbert'], random),
      body: 0.3 + 0.3 * random(),
    });
    return { ...sketch, load: blend(sketch.load, ember, 0.35 + 0.4 * random()) };
  });

/** A bank's touches, coat upon coat: a few broad ones, narrower ones with body upon them, then a few loaded along its lower edge. */
export const layBank = (sky: OpenSky, random: Random, bank: Bank): Sketch[] => {
  const pull = pullIn(sky, random, bank);
  return [
    ...layBroad(random, pull, bank.told),
    ...layBody(random, pull, bank.told),
    ...layEmbers(random, pull, bank.told, sky.embers),
  ];
};
