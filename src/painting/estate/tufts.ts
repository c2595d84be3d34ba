import type { Random } from '../../random.ts';
import { clamp, mix, type Point, smoothstep, type Unit } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { angleOf, stands } from './bearing.ts';
import { isInCorner } from './corner.ts';
import { fatten, glintAt } from './glints.ts';
import { beside, type Growth, growthAt, handOf } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { lookAt, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { flowersAt, pick, sprigAt, strewField } from './strewField.ts';

/** How far apart tufts may stand, in sprigs, and about how many there are. */
const APART = 0.9;
const WANTED = 135;

/** How many dabs a tuft has, and how far along its row and across it they lie, in rows and at most in sheets' scales. */
const COUNT = [5, 11] as const;
const ALONG = 0.6;
const ACROSS = 0.3;
const WIDEST = 0.075;

/** How broad a dab is, in sprigs, and how many times longer; and from which breadth on it is no melody's, in sheets' scales: it would sing out as a square. */
const BROAD = [0.3, 0.85] as const;
const LONG = [1.5, 3.2] as const;
const SLAB = 0.021;

/** When tufts are set, and how much later their lights are. */
const STAGES = [0.52, 0.8] as const;
const LATER: Partial<Record<Growth, Unit>> = { bloom: 0.015, crest: 0.035 };

/** How much of the flowers' paint a dab in shade has. */
const FLOWERY: Unit = 0.4;

/** How far dabs of one tuft differ in lightness, and those in the light stand out from the row, in OKLab. */
const CONTRAST = 0.03;
const STANDS_OUT = 0.03;

/** What a dab shows at a place: what is earth there is the flower that hangs over it. */
const flowerAt = (random: Random, place: Place): Growth => {
  const growth = growthAt(random, place);
  if (growth === 'grass') return growth;
  if (growth === 'earth') return 'bloom';
  if (growth === 'furrow') return 'shade';
  return growth === 'stem' && random() < 0.4 ? 'shade' : growth;
};

/** A dab of a tuft about its middle. */
const dabOne = (scene: Scene, random: Random, root: Place, begun: Unit): Sketch => {
  const along = scene.along(root.x, root.y);
  const most = Math.min(root.breadth, WIDEST * scene.scale);
  const [ahead, aside] = [ALONG * most * wobble(random), ACROSS * most * wobble(random)];
  const at: Point = [
    root.x + Math.cos(along) * ahead - Math.sin(along) * aside,
    root.y + Math.sin(along) * ahead + Math.cos(along) * aside,
  ];
  const place = lookAt(scene, at[0], Math.max(scene.horizon, at[1]));
  const growth = flowerAt(random, place);
  const stage = begun + (LATER[growth] ?? 0) + 0.01 * random();
  const isUp = stands(random, growth, place);
  const wide = mix(...BROAD, random() ** 1.3) * sprigAt(scene, place.near);
  const size = { width: wide, length: mix(...LONG, random()) * wide };
  const isBroad = wide > SLAB * scene.scale;
  const glint = isBroad ? undefined : glintAt(scene, random, growth, { place, isUp }, stage);
  const heap = glint ?? paintOf(scene, random, growth, place, stage);
  // Dark dabs have of the flowers' paint: clotted they would be holes.
  const own =
    growth === 'shade' ? blend(heap, paintOf(scene, random, 'bloom', place, stage), FLOWERY) : heap;
  return sketchTouch(random, {
    x: place.x,
    y: place.y,
    ...(glint ? fatten(scene, size) : size),
    angle: angleOf(scene, random, place, { isUp, free: 0.7 }),
    bow: 0.2 * wobble(random),
    brush: choose(isBroad ? ['worked', 'flat'] : ['dab', 'flat', 'dab', 'worked'], random),
    load: shade(own, (growth === 'crest' ? STANDS_OUT : 0) + CONTRAST * wobble(random)),
    second: blend(own, paintOf(scene, random, beside(random, growth), place, stage), 0.6),
    stage,
    spread: 0.006,
    body: isBroad ? 0.4 : mix(0.4, 0.8, random()),
    hand: isBroad ? 'left' : glint ? 'right' : handOf(random, growth, place),
  });
};

/** How far a tuft is wanted at a place: near, on a row's flowers, where they gather. */
const wantedAt = (scene: Scene, place: Place): Unit => {
  const at: Point = [place.x, place.y];
  if (isInCorner(scene, { path: [at, at, at, at], width: WIDEST * scene.scale })) return 0;
  const isTop = place.thick > 0.1 && place.aside > -0.2 && place.aside < 0.4;
  const gathered = mix(0.12, 1, flowersAt(scene, place));
  return isTop ? gathered * smoothstep(0.42, 0.72, place.near) : 0;
};

/** The flowers of the nearest rows: tufts of fat dabs on their tops, dark at the foot and light where the sun meets them. */
export const setTufts = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('tufts');
  const roots = pick(strewField(scene, random, APART), WANTED, random, (place) =>
    wantedAt(scene, place),
  );
  return roots.flatMap((root) => {
    const begun = mix(...STAGES, random());
    const count = Math.round(mix(...COUNT, random()) * clamp(root.near + 0.3));
    return Array.from({ length: count }, () => dabOne(scene, random, root, begun));
  });
};
