import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { angleOf, isSoil, longAt, stands } from './bearing.ts';
import { begunAt, beside, type Growth, growthAt, handOf } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { isPath, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { pick, sprigAt, strewField } from './strewField.ts';

/** How broad the thinnest touch is that is seen, in sheets' scales. */
const THINNEST = 0.0029;

/** How far apart families are, in sprigs, and about how many there are. */
const FAMILIES = { apart: 1.9, wanted: 352 } as const;

/** How many touches a family has, how broad one is, in sprigs, and how many times longer; those that are set down again and again are longer yet. */
const FAMILY = { few: 3, many: 7, broad: [0.2, 0.5], long: [1.5, 3], run: [3, 7] } as const;

/** How far families, and touches of one, differ in lightness, in OKLab. */
const CONTRAST = { family: 0.05, own: 0.02 } as const;

/** What the touches of a family have in common: where it grows and what, its way and its paint. */
interface Family {
  readonly root: Place;
  readonly growth: Growth;
  readonly angle: number;
  readonly load: Lab;
  readonly second: Lab;
  readonly stage: Unit;
}

/** A touch of a family, so many places beside its middle. */
const layOne = (scene: Scene, random: Random, family: Family, place: number): Sketch => {
  const { root, growth, angle, load, second, stage } = family;
  const sprig = sprigAt(scene, root.near);
  const width = Math.max(THINNEST * scene.scale, mix(...FAMILY.broad, random() ** 1.6) * sprig);
  const isRun = random() < 0.62;
  const [short, long] = isRun ? FAMILY.run : FAMILY.long;
  const length = Math.max(
    1.4 * width,
    longAt(scene, root, !isSoil(growth), (mix(short, long, random()) * width) / sprig),
  );
  const ahead = 0.5 * length * wobble(random);
  const aside = place * 0.3 * sprig + 0.15 * sprig * wobble(random);
  return sketchTouch(random, {
    x: root.x + Math.cos(angle) * ahead - Math.sin(angle) * aside,
    y: root.y + Math.sin(angle) * ahead + Math.cos(angle) * aside,
    length,
    width,
    angle: angle + 0.22 * wobble(random),
    bow: 0.16 * wobble(random),
    brush: isRun ? 'run' : choose<BrushName>(['flat', 'worked', 'filbert', 'dab'], random),
    load: shade(load, CONTRAST.own * wobble(random)),
    second,
    stage: stage + 0.004 * place,
    spread: 0.006,
    body: 0.3 + 0.5 * random(),
    hand: handOf(random, growth),
  });
};

/** A family: a handful of touches from one load, in one direction, shoulder to shoulder. */
const gather = (scene: Scene, random: Random, root: Place): Sketch[] => {
  const growth = growthAt(random, root);
  const stage = begunAt(random, growth, 0.5, 0.86);
  const own = paintOf(scene, random, growth, root, stage);
  const load = shade(own, CONTRAST.family * wobble(random));
  const other = paintOf(scene, random, beside(random, growth), root, stage);
  const angle = angleOf(scene, random, root, stands(random, growth, root));
  const family = { root, growth, angle, load, second: blend(load, other, 0.5), stage };
  const count = Math.round(mix(FAMILY.few, FAMILY.many, random()));
  return Array.from({ length: count }, (_, i) =>
    layOne(scene, random, family, i - (count - 1) / 2),
  );
};

/** The flowers in families, close here and thinner there. */
export const setFamilies = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('sprigs');
  const crowded = (place: Place) =>
    mix(0.35, 1, smoothstep(0.36, 0.6, scene.drift(place.x, place.y, 1.6, 3.2, 63))) *
    (isPath(place) ? 0.7 : 1);
  return pick(strewField(scene, random, FAMILIES.apart), FAMILIES.wanted, random, crowded).flatMap(
    (place) => gather(scene, random, place),
  );
};
