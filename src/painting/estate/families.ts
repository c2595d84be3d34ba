import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { angleOf, longAt, stands } from './bearing.ts';
import { fatten, glintAt } from './glints.ts';
import { begunAt, beside, type Growth, growthAt, handOf } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Place } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { flowersAt, pick, sprigAt, strewField } from './strewField.ts';

/** How broad the thinnest touch is that is seen, in sheets' scales. */
const THINNEST = 0.0029;

/** How broad the broadest, and from which width on one is longer and no melody's, in sheets' scales: it would sing out as a square, sooner than the bed's, for nothing lies over it. */
const BROADEST = 0.05;
const SLAB = 0.02;

/** How rare the broad are among them. */
const RARE = 1.4;

/** How many times longer than broad a touch is, and a row of touches. */
const LONG = { touch: [1.2, 2.8], run: [2, 3.5], broad: [1.6, 3.6] } as const;

/** From how broad a touch on its paint is spread the thinner, in sprigs. */
const SPREAD = 0.6;

/** How far families, and touches of one, differ in lightness, in OKLab. */
const CONTRAST = { family: 0.035, own: 0.022 } as const;

/** What the touches of a family have in common: where it grows and what, its way and its paint. */
interface Family {
  readonly kind: Kind;
  readonly root: Place;
  readonly growth: Growth;
  readonly isUp: boolean;
  readonly angle: number;
  readonly load: Lab;
  readonly second: Lab;
  readonly stage: Unit;
}

/** How broad and long a touch of a family is. */
const sizeOf = (scene: Scene, random: Random, { kind, root, isUp }: Family, isLong: boolean) => {
  const sprig = sprigAt(scene, root.near);
  const wanted = mix(...kind.broad, random() ** RARE) * sprig;
  const width = clamp(wanted, THINNEST * scene.scale, BROADEST * scene.scale);
  const isBroad = width > SLAB * scene.scale;
  const [short, far] = LONG[isBroad ? 'broad' : isLong ? 'run' : 'touch'];
  const long = mix(short, far, random() ** 1.6) * width;
  return { width, length: Math.max(1.4 * width, longAt(scene, root, isUp, long / sprig)) };
};

/** How far a touch lies ahead of its family's middle, in its lengths, and how far aside at most, in rows: a family keeps to its side of a row. */
const AHEAD = 0.7;
const WITHIN = 0.16;

/** A kind whose least breadth is this or more, in sprigs, has no rows of touches: one so broad would be a ladder. */
const SHEAF = 0.6;

/** What a touch is laid with that is no row of touches. */
const BRUSHES = ['worked', 'dab', 'filbert', 'dab', 'flat'] as const;

/** How thick the lights are, in shares of the brush's own way, and up to which width, in sheets' scales: broad and thick they would be plates. */
const FAT = [0.85, 1.2] as const;
const FATTEST = 0.012;

/** Whether a family is a light of the foreground, where the sun meets the crests: there the paint is thickest. */
const isLight = ({ growth, root }: Family): boolean =>
  growth === 'crest' && root.near > 0.3 && root.shadow < 0.4 && root.wild < 0.3;

/** What a touch is laid with: a light is set down fat, a glint mostly flat. */
const brushOf = (random: Random, isFat: boolean, isLong: boolean, isGlint: boolean): BrushName => {
  if (isFat) return 'dab';
  if (isGlint) return choose(['flat', 'dab', 'flat'], random);
  return isLong ? 'run' : choose(BRUSHES, random);
};

/** A touch of a family, so many places beside its middle. */
const layOne = (scene: Scene, random: Random, family: Family, place: number): Sketch => {
  const { kind, root, growth, angle, second, stage } = family;
  const isLong = kind.broad[0] < SHEAF && random() < 0.5; // a row of touches, or in a light one long one
  const size = sizeOf(scene, random, family, isLong);
  const isBroad = size.width > SLAB * scene.scale;
  const glint = isBroad
    ? undefined
    : glintAt(scene, random, growth, { place: root, isUp: family.isUp }, stage);
  const { width, length } = glint ? fatten(scene, size) : size;
  const isFat = !glint && isLight(family) && width < FATTEST * scene.scale;
  const ahead = AHEAD * length * wobble(random);
  const most = WITHIN * root.breadth;
  const aside = clamp((place * 0.85 + 0.3 * wobble(random)) * width, -most, most);
  return sketchTouch(random, {
    x: root.x + Math.cos(angle) * ahead - Math.sin(angle) * aside,
    y: root.y + Math.sin(angle) * ahead + Math.cos(angle) * aside,
    length,
    width,
    angle: angle + 0.2 * wobble(random),
    bow: 0.16 * wobble(random),
    brush: isBroad ? 'worked' : brushOf(random, isFat, isLong, glint !== undefined),
    load: shade(glint ?? family.load, CONTRAST.own * wobble(random)),
    second,
    stage: stage + 0.004 * place,
    spread: 0.006,
    // A broad touch is no rope of paint.
    body:
      (isFat ? mix(...FAT, random()) : 0.35 + 0.55 * random()) *
      Math.min(1, (SPREAD * sprigAt(scene, root.near)) / width),
    hand: isBroad ? 'left' : glint ? 'right' : handOf(random, growth),
  });
};

/** A family: one touch or a handful from one load, in one direction, shoulder to shoulder. */
const gather = (scene: Scene, random: Random, kind: Kind, root: Place): Sketch[] => {
  const growth = growthAt(random, root);
  const stage = begunAt(random, growth, ...kind.stages);
  const own = paintOf(scene, random, growth, root, stage);
  const load = shade(own, CONTRAST.family * wobble(random));
  const second = blend(load, paintOf(scene, random, beside(random, growth), root, stage), 0.6);
  const isSheaf = kind.broad[0] >= SHEAF;
  const isUp = !isSheaf && stands(random, growth, root);
  const angle = angleOf(scene, random, root, { isUp, free: isSheaf ? 0.15 : 0.45 });
  const family = { kind, root, growth, isUp, angle, load, second, stage };
  const count = Math.round(mix(...kind.count, random()));
  return Array.from({ length: count }, (_, i) =>
    layOne(scene, random, family, i - (count - 1) / 2),
  );
};

/** Whether a place is on a row's flowers. */
const isTop = ({ aside, thick }: Place): boolean => thick > 0.3 && aside > -0.12 && aside < 0.3;

/** The flowers in families, close here, and there next to none, so that the bed is seen. */
export const setFamilies = (scene: Scene): readonly Sketch[] =>
  KINDS.flatMap((kind) => {
    const random = scene.randomFor(kind.name);
    const crowded = (place: Place) =>
      isTop(place) ? flowersAt(scene, place) * smoothstep(0.42, 0.7, place.near) : 0;
    return pick(strewField(scene, random, kind.apart), kind.wanted, random, crowded).flatMap(
      (place) => gather(scene, random, kind, place),
    );
  });
