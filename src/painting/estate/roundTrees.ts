import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { COOL, DEEP_GREENS, LIT, MIDDLES, SILVER, SILVER_SHADE } from './leaves.ts';
import type { Crown } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** The size of a touch in a crown half so wide: larger in a large one, but not as much. */
const leafSize = ({ scale }: Scene, half: number): number => half ** 0.7 * (0.03 * scale) ** 0.3;

/** A bough full of leaves, seen as a ball in its tree: shares of the crown's half width. */
interface Bough {
  readonly dx: number;
  readonly dy: number;
  readonly round: number;
}

/** The paint of a place in a round tree: silver or green in the light, dark and cool away from it; `facing` −1 to 1. */
const leafHue = (random: Random, facing: number, silver: Unit): Lab => {
  const [green, grey] =
    facing > 0.35 ? [LIT, SILVER] : facing < -0.2 ? [DEEP_GREENS, SILVER_SHADE] : [MIDDLES, COOL];
  return blend(
    choose(green, random),
    choose(grey, random),
    mix(0.05 + 0.2 * random(), 0.9, silver),
  );
};

/** A touch in a crown, where nothing stands before it. */
const layLeaf = (
  scene: Scene,
  random: Random,
  { x, y, half, silver }: Crown,
  [dx, dy]: Point,
  t: Pick<WristTouch, 'length' | 'width' | 'stage'> & {
    readonly angle: number;
    readonly facing: number;
  },
): Sketch[] => {
  const at = { x: x + dx * half * 1.15, y: y + dy * half };
  if (scene.built(at.x, at.y) || scene.spires(at.x, at.y) > 0.3) return [];
  const size = leafSize(scene, half);
  const lost = 0.04 + 0.3 * Math.hypot(dx, dy) ** 6;
  return [
    sketchTouch(random, {
      ...at,
      length: vary(t.length, 0.35, random) * size,
      width: vary(t.width, 0.3, random) * size,
      angle: t.angle + wobble(random) * 0.6,
      bow: -0.1 + wobble(random) * 0.3,
      brush: choose(['worked', 'worked', 'filbert'], random),
      load: blend(
        leafHue(random, t.facing, silver),
        scene.open(at.x, at.y, t.stage),
        Math.min(0.5, lost),
      ),
      second: leafHue(random, t.facing - 0.25, silver),
      stage: t.stage,
      hand: 'left',
      spread: 0.008,
      body: 0.4 + 0.6 * random(),
    }),
  ];
};

/** The mass of a crown: full touches that leave no hole, darker below. */
const massCrown = (scene: Scene, random: Random, crown: Crown): Sketch[] =>
  Array.from({ length: Math.round(9 + (240 * crown.half) / scene.scale) }).flatMap((_, i) => {
    const turn = i * 2.4;
    const out = 0.62 * Math.sqrt(random());
    const dy = Math.sin(turn) * out;
    return layLeaf(scene, random, crown, [Math.cos(turn) * out, dy], {
      length: 0.64,
      width: 0.52,
      angle: wobble(random) * 1.4,
      facing: -0.35 - 0.5 * dy,
      stage: 0.29 + 0.07 * random(),
    });
  });

/** A bough's touches over one another, the dark ones under it first, the light ones on its back last. */
const leafBough = (scene: Scene, random: Random, crown: Crown, bough: Bough): Sketch[] => {
  const begun = 0.5 + 0.24 * random();
  return Array.from({ length: 6 }, (_, i) => i / 5).flatMap((rise) => {
    const turn = Math.PI / 2 - rise * Math.PI + scene.sun * 0.5 * rise + wobble(random) * 0.9;
    const out = bough.round * (0.35 + 0.65 * random());
    const dx = bough.dx + Math.cos(turn) * out * 0.9;
    const dy = bough.dy + Math.sin(turn) * out;
    return layLeaf(scene, random, crown, [dx, dy], {
      length: mix(0.5, 0.32, rise),
      width: mix(0.26, 0.15, rise),
      angle: turn + Math.PI / 2,
      facing:
        1.4 * rise - 0.55 - 0.35 * bough.dy + 0.3 * bough.dx * scene.sun + 0.2 * wobble(random),
      stage: begun + 0.14 * rise,
    });
  });
};

/** A round tree: a dark mass, and upon it boughs that turn their backs to the light. */
const growCrown = (scene: Scene, random: Random, crown: Crown): Sketch[] => {
  const count = Math.round(2 + (48 * crown.half) / scene.scale);
  const boughs = Array.from({ length: count }, (): Bough => {
    const turn = random() * Math.PI * 2;
    const out = 0.5 * Math.sqrt(random());
    return { dx: Math.cos(turn) * out, dy: Math.sin(turn) * out, round: 0.22 + 0.14 * random() };
  });
  const downwards = boughs.toSorted((a, b) => a.dy - b.dy);
  return [
    ...massCrown(scene, random, crown),
    ...downwards.flatMap((bough) => leafBough(scene, random, crown, bough)),
  ];
};

/** The round trees. */
export const sketchRoundTrees = (scene: Scene): readonly Sketch[] =>
  scene.crowns.flatMap((crown, i) => growCrown(scene, scene.randomFor(`crown ${i}`), crown));
