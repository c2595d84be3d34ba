import type { Random } from '../../random.ts';
import { clamp, mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { hazy, smear } from './haze.ts';
import { joinMasts, type Mast, rig, type Ship } from './rigging.ts';
import type { Scene } from './scene.ts';

/** How thick a mast is at its foot, and a yard. */
const MAST = 0.0165;
const YARD = 0.0066;

/** What is broad about a ship, rubbed out of the mist with a wide brush: canvas, hulls behind hulls, smoke; taller in the middle, and upon that narrower uprights. */
const rubHaze = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: 13 }, (_, i) => {
    const isWide = i < 9;
    const aside = wobble(random);
    // What rises high is nearly gone: the mist has no upper edge.
    const rises = random() ** 1.4;
    const high = tall * (1.1 - 0.5 * Math.abs(aside)) * (0.35 + 0.65 * rises);
    return hazy(scene, random, 0.5 - 0.2 * told + 0.25 * rises, {
      x: x + aside * 0.07 * scale,
      y: horizon + 0.012 * rise - high / 2,
      length: high,
      width: vary(isWide ? 0.06 : 0.028, 0.65, random) * scale,
      angle: -UPRIGHT + wobble(random) * (isWide ? 0.5 : 0.16),
      bow: wobble(random) * 0.1,
      brush: isWide
        ? choose(['sweep', 'dry', 'scumble'], random)
        : choose(['dry', 'drag', 'worked'], random),
      stage: 0.36 + 0.015 * i,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** The yards of a mast, one to three, with unequal arms and few of them long; `at` leads from its foot to its head, and `upTo` is how far up it is plain. */
const crossYards = (
  scene: Scene,
  random: Random,
  at: (share: Unit) => Point,
  upTo: Unit,
  lost: number,
  stage: Unit,
): Sketch[] =>
  Array.from({ length: 1 + Math.floor(3 * random() ** 1.5) }, () => {
    const [x, y] = at(mix(0.4, upTo, random()));
    const arm = () => (0.004 + 0.036 * random() ** 2) * scene.scale;
    const [left, right] = [arm(), arm()];
    const tilt = 0.006 * wobble(random) * scene.scale;
    return smear(scene, random, lost, [x - left, y + tilt], [x + right, y - tilt], {
      width: YARD * scene.scale,
      brush: choose(['drag', 'pull'], random),
      stage,
    });
  });

/** How far up the mist may take a mast, and from how plain a ship on it has yards. */
const LOST_FROM = 0.55;
const DECIDED = 0.5;

/** One mast: rubbed in broadly, then told by one loaded pull that wavers from its foot up to where the smoke has it, and where the ship is plain by another that goes on above, thinner and not quite in line; the plainer the ship, the oftener it has yards. */
const raiseMast = (scene: Scene, random: Random, ship: Ship, { aside, high }: Mast) => {
  const { horizon, scale } = scene;
  const lean = 0.7 * ship.lean + 0.09 * wobble(random);
  const at = (share: Unit, off = 0): Point => [
    ship.x + (aside + off) * scale + Math.sin(lean) * high * share,
    horizon - high * share,
  ];
  const stage = 0.48 + 0.2 * random();
  const width = vary(MAST, 0.5, random) * scale * (0.6 + (0.5 * high) / ship.tall);
  const lost = 0.5 - 0.4 * ship.told + 0.35 * random();
  const ends = LOST_FROM + 0.3 * random();
  const pull = (from: Point, to: Point, fainter: number, thick: number, brush: BrushName) =>
    smear(scene, random, clamp(lost + fainter), from, to, {
      width: thick * width,
      brush,
      stage: stage + 0.04,
    });
  const drawn = [
    pull(at(0.02), at(ends), 0, vary(0.9, 0.25, random), choose(['pull', 'filbert'], random)),
    pull(
      at(ends - 0.12, 0.002 * wobble(random)),
      at(1),
      0.14,
      0.6,
      choose(['pull', 'drag'], random),
    ),
  ];
  const rubbed = smear(scene, random, lost + 0.15, at(0.1 * random()), at(0.75 + 0.25 * random()), {
    width: 1.7 * width,
    brush: choose(['dry', 'worked'], random),
    stage,
  });
  const isWhole = random() < ship.told + 0.2;
  return [
    rubbed,
    ...drawn.slice(0, isWhole ? 2 : 1),
    ...(random() < ship.told && ship.told > DECIDED
      ? crossYards(scene, random, at, isWhole ? 0.85 : ends, lost + 0.1, stage + 0.05)
      : []),
  ];
};

/** A ship out of the mist: its haze, what stands clear of it, and its rigging. */
export const sketchShip = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubHaze(scene, random, ship),
  ...ship.masts.flatMap((mast) => raiseMast(scene, random, ship, mast)),
  ...joinMasts(scene, random, ship),
  ...rig(scene, random, ship),
];
