import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bush, leaf, leavesFacing, onBush, sunny } from './bush.ts';
import { COOL } from './leaves.ts';
import type { Scene } from './scene.ts';

/** The hand that works on a bush. */
type Work = (scene: Scene, random: Random, bush: Bush) => Sketch[];

/** How far a place faces the light. */
const facing = (scene: Scene, turn: number, out: number): number =>
  Math.cos(turn - sunny(scene)) * out;

/** Its mass, in broad touches round it, darkest low and away from the light. */
const mass: Work = (scene, random, bush) =>
  Array.from({ length: 16 }, (_, i) => {
    const turn = -i * 2.4 + 0.5 * wobble(random);
    const out = i < 4 ? 0.16 : 0.56 + 0.1 * wobble(random);
    const [x, y] = onBush(scene, bush, turn, out);
    return leaf(scene, random, bush, {
      x,
      y,
      length: vary(i < 4 ? 1.1 : 0.56, 0.3, random) * bush.half,
      width: vary(i < 4 ? 0.85 : 0.46, 0.25, random) * bush.half,
      angle: turn + Math.PI / 2 + 0.9 * wobble(random),
      bow: -0.16 + 0.2 * wobble(random),
      brush: choose(['worked', 'worked', 'flat'], random),
      load: leavesFacing(random, bush.leafage, 0.7 * facing(scene, turn, out) - 0.25),
      second: choose(bush.leafage.middle, random),
      stage: (bush.isBefore ? 0.66 : 0.27) + 0.035 * Math.max(0, (bush.foot - y) / bush.tall),
      body: 0.4,
    });
  }).flat();

/** Long touches that coil round its masses, each of one paint, cool here and warm there. */
const coil: Work = (scene, random, bush) =>
  Array.from({ length: Math.round(5 + (130 * bush.half) / scene.scale) }, () => {
    const turn = Math.PI * 2 * random();
    const out = 0.26 + 0.5 * Math.sqrt(random());
    const [x, y] = onBush(scene, bush, turn, out);
    const light = facing(scene, turn, out);
    return leaf(scene, random, bush, {
      x,
      y,
      length: vary(0.32, 0.45, random) * bush.half,
      width: Math.max(0.006, vary(0.16, 0.35, random) * bush.half),
      angle: turn + Math.PI / 2 + 1.1 * wobble(random),
      bow: -0.16 + 0.3 * wobble(random),
      brush: choose(['worked', 'flat', 'pull'], random),
      load: leavesFacing(random, bush.leafage, light),
      second: light < -0.1 ? choose(COOL, random) : choose(bush.leafage.middle, random),
      stage: (bush.isBefore ? 0.7 : 0.36) + (bush.isBefore ? 0.06 : 0.2) * random() + 0.04 * light,
      body: 0.5 + 0.5 * random(),
    });
  }).flat();

/** Companies of leaves in the sun, thick and small, on two or three of its masses. */
const light: Work = (scene, random, bush) =>
  Array.from({ length: 1 + Math.floor(3 * random()) }).flatMap(() => {
    const middle = sunny(scene) + 0.9 * wobble(random);
    return Array.from({ length: 1 + Math.round((45 * bush.half) / scene.scale) }, () => {
      const turn = middle + 0.5 * wobble(random);
      const [x, y] = onBush(scene, bush, turn, 0.62 + 0.2 * wobble(random));
      const length = Math.max(0.008, vary(0.2, 0.45, random) * bush.half);
      return leaf(scene, random, bush, {
        x,
        y,
        length,
        width: length * (0.4 + 0.2 * random()),
        angle: turn + 0.9 * wobble(random),
        bow: 0.2 * wobble(random),
        brush: choose(['filbert', 'dab', 'worked'], random),
        load: blend(
          choose(bush.leafage.lit, random),
          choose(bush.leafage.middle, random),
          0.6 * random(),
        ),
        second: choose(bush.leafage.middle, random),
        stage: (bush.isBefore ? 0.78 : 0.62) + 0.12 * random(),
        hand: 'right',
      });
    }).flat();
  });

/** The air behind it painted into its edge, most where it turns from the light, and through it in two or three places. */
const letAirIn: Work = (scene, random, bush) => {
  if (bush.isBefore) return [];
  return Array.from({ length: Math.round(2 + (20 * bush.half) / scene.scale) }, (_, i) => {
    const isHole = i % 5 === 4;
    const turn = isHole
      ? -Math.PI * (0.15 + 0.7 * random())
      : sunny(scene) - scene.sun * (1.5 + 1.1 * random());
    const [x, y] = onBush(
      scene,
      bush,
      turn,
      isHole ? 0.6 + 0.2 * random() : 0.98 + 0.14 * random(),
    );
    if (y > bush.foot - 0.15 * bush.tall || scene.spires(x, y) > 0.1) return [];
    const stage = 0.58 + 0.14 * random();
    const air = scene.open(x, y, stage);
    return leaf(scene, random, bush, {
      x,
      y,
      length: vary(isHole ? 0.13 : 0.4, 0.3, random) * bush.half,
      width: vary(isHole ? 0.09 : 0.17, 0.3, random) * bush.half,
      angle: turn + Math.PI / 2 + 0.4 * wobble(random),
      bow: -0.2,
      brush: 'filbert',
      load: isHole ? blend(air, choose(COOL, random), 0.2) : air,
      second: air,
      stage,
      body: 0.6,
    });
  }).flat();
};

/** A bush: its mass, coils over it, leaves in the sun, and the air at its edge. */
export const growBush = (scene: Scene, random: Random, bush: Bush): Sketch[] =>
  [mass, coil, light, letAirIn].flatMap((work) => work(scene, random, bush));
