import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { growBush } from './foliage.ts';
import { OAK, OLIVE, THICKET } from './leaves.ts';
import { leavesFree } from './leavesFree.ts';
import { pick } from './light.ts';
import type { Crown } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** A round tree, its crown down to the ground. */
const growCrown = (scene: Scene, random: Random, { x, y, half, silver }: Crown): Sketch[] => {
  const foot = scene.house.y + 0.004 * scene.scale;
  // Who stands apart from the house stands farther off.
  const away = Math.abs(x - scene.house.x) / scene.house.size;
  return growBush(scene, random, {
    x,
    foot,
    half: 1.24 * half,
    tall: foot - y + 0.68 * half,
    leafage: silver > 0.4 ? OLIVE : OAK,
    far: silver > 0.4 ? 0.14 : mix(0.05, 0.22, smoothstep(0.8, 1.1, away)),
  });
};

/** A thicket: where its middle is, how long, and how far off. */
interface Thicket {
  readonly x: number;
  readonly long: number;
  readonly far: Unit;
}

/** A thicket's low band of broken leaves. */
const layBand = (scene: Scene, random: Random, { x, long, far }: Thicket): Sketch[] =>
  Array.from({ length: 4 }, (_, i): Sketch => {
    const { horizon, scale } = scene;
    const at = { x: x + wobble(random) * long, y: horizon - (0.004 + 0.011 * random()) * scale };
    return sketchTouch(random, {
      ...at,
      length: vary(0.5, 0.4, random) * long,
      width: vary(0.016, 0.3, random) * scale,
      angle: 0.12 * wobble(random),
      brush: choose(['worked', 'worked', 'filbert'], random),
      load: blend(
        pick(scene, i % 3 === 2 ? THICKET.middle : THICKET.deep, random),
        scene.open(at.x, at.y, 0.3),
        far,
      ),
      second: pick(scene, THICKET.middle, random),
      stage: 0.3 + 0.12 * random(),
      hand: 'left',
      spread: 0.008,
    });
  });

/** The bushes that stand up out of it. */
const growBushes = (scene: Scene, random: Random, { x, long, far }: Thicket): Sketch[] =>
  Array.from({ length: 1 + Math.floor(2.4 * random()) }, () => {
    const half = vary(0.024, 0.4, random) * scene.scale;
    return growBush(scene, random, {
      x: x + 0.8 * wobble(random) * long,
      foot: scene.horizon + 0.004 * scene.scale,
      half,
      tall: half * (1.2 + 1.1 * random()),
      leafage: THICKET,
      far,
    });
  }).flat();

/** The thickets where mountain and field meet, bluer the farther. */
const growHedge = (scene: Scene): Sketch[] => {
  const { format, scale } = scene;
  const random = scene.randomFor('hedge');
  const isFree = leavesFree(scene);
  return Array.from({ length: Math.round(4 * (format / scale)) }).flatMap(() => {
    const long = vary(0.13, 0.4, random) * scale;
    const thicket = { x: format * random(), long, far: 0.08 + 0.22 * random() };
    return [
      ...layBand(scene, random, thicket).filter(isFree),
      ...growBushes(scene, random, thicket),
    ];
  });
};

/** The round trees and the thickets beyond the field. */
export const sketchRoundTrees = (scene: Scene): readonly Sketch[] => [
  ...growHedge(scene),
  ...scene.crowns.flatMap((crown, i) => growCrown(scene, scene.randomFor(`crown ${i}`), crown)),
];
