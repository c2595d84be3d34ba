import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { arc } from '../gesture.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { sunny } from './bush.ts';
import { THICKET } from './leaves.ts';
import { pick } from './light.ts';
import type { Scene } from './scene.ts';

/** How many stand along a canvas as broad as high, and half how broad each is, in sheets' scales. */
const MANY = 22;
const HALF = [0.018, 0.046] as const;

/** How much of the air lies before the nearest and the farthest. */
const AIR = [0.04, 0.24] as const;

/** A far bush: one soft mass, and a few touches that wind about it, hardly lighter to the sun. */
const growOne = (scene: Scene, random: Random, [x, foot]: Point, half: number): Sketch[] => {
  const y = foot - 0.72 * half;
  const air = mix(...AIR, random());
  const paint = (turned: number) => {
    const { deep, middle, lit } = THICKET;
    const own = turned > 0.3 ? lit : turned > -0.3 ? middle : deep;
    return blend(pick(scene, own, random), scene.open(x, y, 0.4), air + (turned > 0.3 ? 0.15 : 0));
  };
  const rest = (turned: number): Omit<WristTouch, 'x' | 'y' | 'length' | 'width'> => ({
    load: shade(paint(turned), 0.015 * wobble(random)),
    second: paint(0),
    brush: choose(['worked', 'scumble', 'filbert'], random),
    stage: 0.6 + 0.08 * random(),
    hand: 'left',
    body: 0.4,
    spread: 0.008,
  });
  const mass = [-0.3, 0.3].map((side) =>
    sketchTouch(random, {
      ...rest(0.8 * side * scene.sun),
      x: x + side * half,
      y: y + 0.1 * half * wobble(random),
      length: 1.5 * half,
      width: 1.1 * half,
      angle: 0.5 * wobble(random),
      stage: 0.58,
    }),
  );
  const wound = Array.from({ length: 3 }, (_, i) => {
    const from = Math.PI * (1 + 0.85 * spreadOut(i));
    const radius = mix(0.35, 0.85, spreadOut(i, 0.382)) * half;
    const turn = 0.7 + 0.7 * random();
    return sketchAlong(random, arc(x, y, radius, from, turn), {
      ...rest(Math.cos(from + turn / 2 - sunny(scene)) + 0.2 * wobble(random)),
      width: vary(0.46, 0.3, random) * half,
    });
  });
  return [...mass, ...wound];
};

/** Whether house or trees stand before a bush, or close beside it. */
const isTaken = (scene: Scene, x: number, y: number, half: number): boolean =>
  [-1.5, -0.75, 0, 0.75, 1.5].some((side) => {
    const place = [x + side * half, y - 0.7 * half] as const;
    return scene.built(...place) || scene.planted(...place) > 0.2;
  });

/** Soft round bushes of nearly the hills' value along the field's far edge, in unequal companies. */
export const sketchFarBushes = (scene: Scene): readonly Sketch[] => {
  const { format, scale, horizon } = scene;
  const random = scene.randomFor('far bushes');
  return Array.from({ length: Math.round(MANY * (format / scale)) }).flatMap((_, i) => {
    const half = vary(mix(...HALF, random() ** 1.5), 0.15, random) * scale;
    const x = (spreadOut(i) + 0.04 * wobble(random)) * format;
    const foot = horizon + (0.012 - 0.016 * random() ** 2) * scale;
    return isTaken(scene, x, foot, half) ? [] : growOne(scene, random, [x, foot], half);
  });
};
