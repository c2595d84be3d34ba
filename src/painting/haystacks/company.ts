import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { choose, vary, wobble } from '../sketch.ts';
import { fromHeap } from './heap.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';

/** How companies are laid in a mass: all lengths in heights of a canvas of 16:10, times the passage's size. */
export interface Coat {
  /** How far its companies lie apart across and down. */
  readonly spacing: readonly [across: number, down: number];
  readonly length: number;
  readonly width: number;
  /** How many touches a company has; left out, each is one alone. */
  readonly many?: readonly [least: number, most: number];
  readonly stages: readonly [Unit, Unit];
  /** How far a company goes over to one of the mass's broken hues. */
  readonly strength: readonly [Unit, Unit];
  /** How far it leaves the mass's value, in OKLab. */
  readonly contrast: number;
  /** How far it leaves the mass's direction, in radians. */
  readonly loose: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  /** How thick its paint lies against the brush's way. */
  readonly body: readonly [number, number];
  /** How far its second paint stands off in lightness from its first, in OKLab: what a touch falls into is then light and dark; left out, its second paint keeps the mass's value. */
  readonly paired?: number;
  /** Which share of the places is worked: where, a noise says, so that companies crowd and leave rests; left out, all of them. */
  readonly worked?: Unit;
}

/** A patch of touches that a hand lays with one grip: side by side, of one mixed paint. */
export interface Company {
  readonly count: number;
  /** How many of them lie abreast before a next rank is begun. */
  readonly abreast: number;
  /** How large they are. */
  readonly size: number;
  /** How wide they are against what their coat says. */
  readonly slim: Unit;
  /** How thick its paint lies against what its coat says. */
  readonly thin: Unit;
  readonly load: Lab;
  readonly second: Lab;
  /** How far that is off the mass's value, in OKLab. */
  readonly off: number;
  readonly angle: number;
  readonly begun: Unit;
  readonly brush: BrushName;
}

/** Which share of companies is laid with the large brush, how much larger that is, and how thick its paint lies against the others': sizes have a long tail. */
const LARGE = { share: 0.12, size: 1.65, thin: 0.5 } as const;
/** How loosely, and how wide, touches are laid where all is foreshortened. */
const FAR = { loose: 0.25, slim: 0.72 } as const;
const ALONE = [1, 1] as const;

/** The two paints of a patch: what the mass is in its middle, gone over to a hue of its own. */
const mixPaints = (
  scene: Scene,
  random: Random,
  { broken, colour }: Passage,
  { contrast, paired, strength }: Coat,
  [x, y]: Point,
  begun: Unit,
): Pick<Company, 'load' | 'second' | 'off'> => {
  const hues = broken(x, y);
  const heap = scene.drift(x, y, 2.2, 4, 71) * 2.4 - 0.7 + 0.5 * wobble(random);
  const base = colour(x, y, begun);
  const off = wobble(random) * contrast;
  const value = base[0] + off;
  const beside = paired === undefined ? base[0] : value - Math.sign(off) * paired;
  const far = mix(...strength, random());
  const other = choose(hues, random);
  return {
    load: blend(atValue(base, value), atValue(fromHeap(hues, heap), value), far),
    second: blend(atValue(base, beside), atValue(other, beside), 0.12 + 0.7 * far),
    off,
  };
};

/** What the touches of a company about a place share. */
export const mixCompany = (
  scene: Scene,
  random: Random,
  passage: Passage,
  coat: Coat,
  middle: Point,
): Company => {
  const { flat = () => 0, direction, size } = passage;
  const [x, y] = middle;
  const begun = mix(...coat.stages, 0.45 * scene.turn(x, y) + 0.55 * random());
  const isLarge = random() < LARGE.share;
  const count = Math.round(mix(...(coat.many ?? ALONE), random()) * (isLarge ? 0.6 : 1));
  return {
    ...mixPaints(scene, random, passage, coat, middle, begun),
    count: Math.max(1, count),
    abreast: 2 + Math.floor(2.4 * random()),
    slim: mix(1, FAR.slim, flat(y)),
    thin: isLarge ? LARGE.thin : 1,
    size: size(y) * scene.scale * (isLarge ? LARGE.size : vary(0.84, 0.5, random)),
    angle: direction(x, y) + wobble(random) * coat.loose * mix(1, FAR.loose, flat(y)),
    begun,
    brush: choose(coat.brushes, random),
  };
};

/** How far they lie apart, in widths and in lengths: over one another a little. */
const APART = { aside: 0.78, along: 0.72 } as const;
/** How far they lie before or behind their rank, in the same: their ends in one line would be a seam. */
const STAGGER = 0.8;

/** The place of its `turn`th touch: a rank side by side, then another beyond it, none in line. */
export const placeInCompany = (
  random: Random,
  { length, width }: Coat,
  { abreast, angle, count, size, slim }: Company,
  [x, y]: Point,
  turn: number,
): Point => {
  const ranks = Math.ceil(count / abreast);
  const [rank, place] = [Math.floor(turn / abreast), turn % abreast];
  const across = place - (Math.min(abreast, count) - 1) / 2 + 0.22 * wobble(random);
  const ahead = rank - (ranks - 1) / 2 + STAGGER * wobble(random);
  const [aside, along] = [
    APART.aside * width * slim * size * across,
    APART.along * length * size * ahead,
  ];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x + cos * along - sin * aside, y + sin * along + cos * aside];
};
