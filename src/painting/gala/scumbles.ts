import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, strew, vary, wobble } from '../sketch.ts';
import { fit } from './fit.ts';
import type { Scene } from './scene.ts';

/** A clump of scumbled touches: where, how far it spreads, and how large its first, broadest touch is, in heights of a canvas of 16:10. */
interface Clump {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly count: number;
}

/** Few clumps in the high sky on the palace's side, none in rows. */
const placeClumps = (scene: Scene, random: Random): readonly Clump[] => {
  const { across, horizon } = scene;
  const clump = (along: number, y: Unit, count: number): Clump => ({
    x: across(along + 0.09 * wobble(random)),
    y: y + 0.035 * wobble(random),
    size: vary(1.4, 0.4, random),
    count,
  });
  const sky = [
    [0.08, 0.3],
    [0.2, 0.12],
    [0.36, 0.34],
    [0.5, 0.1],
  ] as const;
  return sky.map(([along, high]) => clump(along, high * horizon, 8));
};

/** A clump's touches: one or two broad, the rest ever smaller, all of two neighbouring hues, thin, dragged over what lies there. */
const scumble = (scene: Scene, random: Random, clump: Clump): Sketch[] => {
  const { size, count } = clump;
  const [first, other] = [choose(scene.evening.high, random), choose(scene.evening.high, random)];
  return Array.from({ length: count }).flatMap((_, i) => {
    const reach = 0.07 * size * scene.scale;
    const x = clump.x + 1.5 * reach * wobble(random);
    const y = clump.y + 0.8 * reach * wobble(random);
    if (scene.palace(x, y + reach) > 0.1) return [];
    const stage = 0.6 + 0.12 * random();
    const here = scene.colour(x, y, stage);
    const hue = atValue(random() < 0.7 ? first : other, here[0] + 0.03 * wobble(random));
    const large = mix(1, 0.36, i / count) * size * scene.scale;
    const turn = 0.12 * wobble(random);
    return fit(scene, {
      path: follow(
        x,
        y,
        vary(0.13, 0.4, random) * large,
        (px, py) => scene.direction(px, py) + turn,
        random,
      ),
      width: vary(0.042, 0.3, random) * large,
      brush: choose(['scumble', 'filbert', 'scumble'], random),
      load: blend(here, hue, 0.3 + 0.3 * random()),
      second: here,
      stage,
      hand: 'left',
      body: 0.35,
      spread: 0.012,
    });
  });
};

/** How far apart the scrubs are that rest the near water, how broad and how long, in heights of a canvas of 16:10. */
const SCRUB = { spacing: 0.1, broad: 0.1, long: 0.19 } as const;
/** From where down the river it rests, and from where it does so all over. */
const RESTS = [0.42, 0.62] as const;

/** The near water at rest: broad scrubs with hardly any paint, each of another close hue at the water's own value, the ground and the weave seen through. */
const rest = (scene: Scene, random: Random): Sketch[] =>
  strew(scene.format, SCRUB.spacing * scene.scale, random).flatMap(([x, y]): Sketch[] => {
    const down = (y - scene.horizon) / (1 - scene.horizon);
    if (random() > smoothstep(...RESTS, down)) return [];
    const stage = 0.54 + 0.2 * random();
    const here = scene.colour(x, y, stage);
    const hue = atValue(choose(scene.evening.near, random), here[0] + 0.016 * wobble(random));
    const size = vary(1, 0.5, random) * scene.scale;
    const turn = 0.2 * wobble(random);
    return [
      {
        path: follow(
          x,
          y,
          SCRUB.long * size * vary(1, 0.4, random),
          (px, py) => 0.5 * scene.direction(px, py) + turn,
          random,
        ),
        width: SCRUB.broad * size,
        brush: choose(['sweep', 'scumble', 'sweep'], random),
        load: blend(here, hue, 0.3 + 0.3 * random()),
        second: here,
        stage,
        hand: 'left',
        body: 0.3 + 0.4 * random(),
        spread: 0.006,
      },
    ];
  });

/** Where sky and water would be smooth and empty: in the sky thin broken touches of neighbouring hues, unlike in size; below, one large quiet passage. */
export const sketchScumbles = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('scumbles');
  const clumps = placeClumps(scene, random).flatMap((clump) => scumble(scene, random, clump));
  return [...clumps, ...rest(scene, random)];
};
