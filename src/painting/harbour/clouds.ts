import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** Sweeps of the brush that lie one below the other in the sky: where the highest is, how many, how long and broad they are, in sheets' scales, their hue, and how plainly it is told. */
interface Bank {
  readonly at: Point;
  readonly count: number;
  readonly long: number;
  readonly broad: number;
  readonly hue: Lab;
  readonly plain: Unit;
}

/** A great bank over the docks, one below it that reaches for the sun, and a single sweep low over the quay. */
const placeBanks = (scene: Scene, random: Random): readonly Bank[] => {
  const { horizon, sun, across, mouth, dawn } = scene;
  const at = (along: number, high: number): Point => [
    across(along + 0.06 * wobble(random)),
    horizon * (high + 0.04 * wobble(random)),
  ];
  const low = Math.min(0.5, sun.y / horizon - 0.16);
  return [
    { at: at(mouth + 0.3, 0.16), count: 4, long: 0.38, broad: 0.044, plain: 0.72 },
    { at: at(mouth + 0.14, low), count: 2, long: 0.26, broad: 0.03, plain: 0.7 },
    { at: at(mouth + 0.36, 0.6), count: 1, long: 0.22, broad: 0.026, plain: 0.6 },
  ].map((bank) => ({ ...bank, hue: choose(dawn.banks.lit, random) }));
};

/** A sweep of a hue in a bank, so far `along` it and so far `down`, in sheets' scales. */
type Sweep = (
  along: number,
  down: number,
  hue: Lab,
  plain: Unit,
  rest: Pick<WristTouch, 'length' | 'width' | 'brush' | 'stage'>,
) => Sketch;

/** Ready to sweep: the sky's own way there, from its far side towards the fleet's. */
const sweepIn = ({ scale, side, sweep, air }: Scene, random: Random, [x0, y0]: Point): Sweep => {
  const way = sweep(x0, y0);
  const [cos, sin] = [Math.cos(way) * scale, Math.sin(way) * scale];
  return (along, down, hue, plain, { length, width, ...rest }) => {
    const x = x0 + cos * along - sin * down;
    const y = y0 + sin * along + cos * down;
    const here = air(x, y, rest.stage);
    const load = blend(here, hue, plain);
    return sketchTouch(random, {
      x,
      y,
      length: length * scale,
      width: width * scale,
      angle: way + 0.08 * wobble(random) + (side < 0 ? Math.PI : 0),
      bow: 0.06 * wobble(random),
      load,
      second: blend(load, here, 0.4),
      hand: 'left',
      spread: 0.008,
      body: 0.6,
      ...rest,
    });
  };
};

/** A bank: rubbed in softly, and upon that a few broad loaded sweeps with embers in them, none beginning where another does, each a little fainter than the one above. */
const sweepBank = (scene: Scene, random: Random, bank: Bank): Sketch[] => {
  const { at, count, long, broad, hue, plain } = bank;
  const sweep = sweepIn(scene, random, at);
  const under = Array.from({ length: count }, (_, i) =>
    sweep(0.25 * long * wobble(random), broad * i, hue, 0.45 * plain, {
      length: long,
      width: 2.2 * broad,
      brush: 'sweep',
      stage: 0.34 + 0.04 * i,
    }),
  );
  const upon = Array.from({ length: count }, (_, i) => {
    const ember = blend(hue, choose(scene.dawn.banks.embers, random), 0.35 + 0.4 * random());
    const down = broad * (0.95 * i + 0.3 * wobble(random));
    return sweep(0.3 * long * wobble(random), down, ember, plain * (1 - 0.12 * i), {
      length: vary(long, 0.3, random),
      width: vary(broad, 0.3, random),
      brush: 'pull',
      stage: 0.56 + 0.04 * i,
    });
  });
  return [...under, ...upon];
};

/** What the sun does to the mist above. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clouds');
  return placeBanks(scene, random).flatMap((bank) => sweepBank(scene, random, bank));
};
