import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { type Rowboat, sketchRowboat } from '../rowboat.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** The tar of hulls, and the hues that the evening lends it. */
const HULL = lab('#2a3049');
const COOL = lab('#34476a');
const VIOLET = lab('#3a3352');
const LANTERN = lab('#e6a866');
const EMBER = lab('#b5705a');

/** Barges moored along the far quay: a low dark band, broken, lost under the lights. */
const moorBarges = (scene: Scene, random: Random): Sketch[] => {
  const middle = scene.gate * (0.25 + 0.4 * random());
  return Array.from({ length: 9 }, () => {
    const x = scene.across(middle + wobble(random) * 0.13);
    const y = scene.waterline(x) + 0.012 * random() * scene.tall;
    const here = scene.colour(x, y + 0.02, 0.6);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.07, 0.4, random) * scene.scale,
      width: vary(0.012, 0.4, random) * scene.scale,
      angle: wobble(random) * 0.1,
      brush: choose(['pull', 'worked'], random),
      load: blend(scene.evening.unlit(HULL), here, 0.6 + 0.3 * random()),
      second: here,
      stage: 0.6 + 0.16 * random(),
      hand: 'left',
      body: 0.6,
    });
  });
};

/** A lantern on a boat's bow, set into its wet dark, and what the water keeps of it: a broad smear, and a fleck. */
const hangLantern = (scene: Scene, random: Random, { x, y, size, facing }: Rowboat): Sketch[] =>
  (
    [
      { down: -0.045, length: 0.075, width: 0.06, brush: 'dab' },
      { down: 0.25, length: 0.2, width: 0.045, brush: 'worked' },
      { down: 0.36, length: 0.08, width: 0.05, brush: 'flat' },
    ] as const
  ).map(({ down, length, width, brush }, i) => {
    const lx = x + (0.33 + 0.03 * i * wobble(random)) * size * facing;
    const water = scene.colour(lx, y + 0.04, 0.9);
    return sketchTouch(random, {
      x: lx,
      y: y + down * size,
      length: vary(length, 0.2, random) * size,
      width: vary(width, 0.2, random) * size,
      angle: wobble(random) * 0.5,
      bow: wobble(random) * 0.3,
      brush,
      load: blend(scene.evening.flame(LANTERN), water, 0.1 + 0.22 * i),
      second: blend(scene.evening.flame(EMBER), water, 0.3 * i),
      stage: 0.9 + 0.03 * i,
      body: 0.6,
    });
  });

/** The water dragged over a hull's foot, wet in wet: unequal level touches, by which its edge is lost. */
const wetFoot = (scene: Scene, random: Random, { x, y, size, facing }: Rowboat): Sketch[] =>
  [-0.22, 0.12, 0.3].map((along, i) => {
    const [wx, wy] = [x + facing * (along + 0.08 * wobble(random)) * size, y + 0.18 * size];
    const water = scene.colour(wx + 0.03 * wobble(random), wy + 0.02, 0.8);
    return sketchTouch(random, {
      x: wx,
      y: wy - (i === 1 ? 0 : 0.025 * random()) * size,
      length: vary(0.26, 0.4, random) * size,
      width: vary(0.06, 0.3, random) * size,
      angle: 0.08 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: 'pull',
      load: blend(water, scene.evening.unlit(HULL), 0.1),
      second: water,
      stage: 0.91 + 0.01 * i,
      hand: 'left',
      body: 0.3,
    });
  });

/** Where it rows: near, beside the brightest light. */
const placeBoat = (scene: Scene, random: Random): Rowboat => {
  const { horizon, scale } = scene;
  const aside = (random() < 0.5 ? -1 : 1) * (0.12 + 0.06 * random()) * scale;
  const facing = random() < 0.5 ? -1 : 1;
  return {
    x: scene.across(scene.gate) + aside,
    y: horizon + (1 - horizon) * (0.36 + 0.2 * random()),
    size: (0.11 + 0.02 * random()) * scale,
    facing,
  } as const;
};

/** The boat on the river, and barges at the quay. */
export const sketchBoats = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('boats');
  const boat = placeBoat(scene, random);
  const water = scene.colour(boat.x, boat.y + 0.03, 0.8);
  const { unlit } = scene.evening;
  const dark = blend(unlit(blend(HULL, VIOLET, random())), water, 0.4);
  const paints = {
    dark,
    cool: blend(unlit(COOL), water, 0.42),
    moss: blend(unlit(VIOLET), water, 0.36),
    water,
  };
  const lantern = random() < 0.6 ? hangLantern(scene, random, boat) : [];
  return [
    ...moorBarges(scene, random),
    ...sketchRowboat(random, boat, paints, 1),
    ...wetFoot(scene, random, boat),
    ...lantern,
  ];
};
