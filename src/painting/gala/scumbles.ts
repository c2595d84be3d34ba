import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { atValue, blend, type Hues, lab } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { fit } from './fit.ts';
import type { Scene } from './scene.ts';

/** What the evening breaks the high sky and the near water into, each at the lightness of its place. */
const HIGH: Hues = [lab('#7f84b0'), lab('#8f7fa4'), lab('#6f93a2'), lab('#a08a9c')];
const NEAR: Hues = [lab('#5f79a8'), lab('#7a6f9e'), lab('#55898f'), lab('#8f7f92')];

/** A clump of scumbled touches: where, how far it spreads, and how large its first, broadest touch is, in heights of a canvas of 16:10. */
interface Clump {
  readonly x: number;
  readonly y: number;
  readonly isWater: boolean;
  readonly size: number;
  readonly count: number;
}

/** Few clumps in the high sky on the palace's side and in the lower third of the water, none in rows. */
const placeClumps = (scene: Scene, random: Random): readonly Clump[] => {
  const { across, horizon } = scene;
  const clump = (along: number, y: Unit, isWater: boolean, count: number): Clump => ({
    x: across(along + 0.09 * wobble(random)),
    y: y + 0.035 * wobble(random),
    isWater,
    size: vary(1.4, 0.4, random),
    count,
  });
  const sky = [
    [0.08, 0.3],
    [0.2, 0.12],
    [0.36, 0.34],
    [0.5, 0.1],
  ] as const;
  const water = [
    [0.1, 0.6],
    [0.3, 0.86],
    [0.52, 0.68],
    [0.66, 0.92],
    [0.86, 0.76],
  ] as const;
  return [
    ...sky.map(([along, high]) => clump(along, high * horizon, false, 8)),
    ...water.map(([along, down]) => clump(along, mix(horizon, 1, down), true, 9)),
  ];
};

/** A clump's touches: one or two broad, the rest ever smaller, all of two neighbouring hues, thin, dragged over what lies there. */
const scumble = (scene: Scene, random: Random, clump: Clump): Sketch[] => {
  const { isWater, size, count } = clump;
  const hues = isWater ? NEAR : HIGH;
  const [first, other] = [choose(hues, random), choose(hues, random)];
  return Array.from({ length: count }).flatMap((_, i) => {
    const reach = 0.07 * size * scene.scale;
    const x = clump.x + 1.5 * reach * wobble(random);
    const y = clump.y + (isWater ? 0.5 : 0.8) * reach * wobble(random);
    if (!isWater && scene.palace(x, y + reach) > 0.1) return [];
    const stage = 0.6 + 0.12 * random();
    const here = scene.colour(x, y, stage);
    const hue = atValue(random() < 0.7 ? first : other, here[0] + 0.03 * wobble(random));
    const large = mix(1, 0.36, i / count) * size * scene.scale;
    const turn = (isWater ? 0.2 : 0.4) * wobble(random);
    return fit(scene, {
      path: follow(
        x,
        y,
        vary(0.075, 0.4, random) * large,
        (px, py) => scene.direction(px, py) + turn,
        random,
      ),
      width: vary(isWater ? 0.032 : 0.042, 0.3, random) * large,
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

/** Where sky and water would be smooth and empty: thin broken touches of neighbouring hues, unlike in size. */
export const sketchScumbles = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('scumbles');
  return placeClumps(scene, random).flatMap((clump) => scumble(scene, random, clump));
};
