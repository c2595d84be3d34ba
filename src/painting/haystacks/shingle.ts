import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { fromHeap } from './heap.ts';
import { type Passage, roomFor, scatter } from './passage.ts';
import type { Scene } from './scene.ts';

/** How companies are laid in a mass: all lengths in heights of the canvas. */
export interface Coat {
  /** How far its companies lie apart across and down. */
  readonly spacing: readonly [across: number, down: number];
  readonly length: number;
  readonly width: number;
  /** How many touches a company has; left out, each is one alone and lies where it is wanted. */
  readonly many?: readonly [least: number, most: number];
  readonly stages: readonly [Unit, Unit];
  /** How far a company goes over to one of the mass's broken hues. */
  readonly strength: readonly [Unit, Unit];
  /** How far it leaves the mass's value, in OKLab. */
  readonly contrast: number;
  /** How far it leaves the mass's direction, in radians. */
  readonly loose: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly body: readonly [number, number];
  /** How far its second paint stands off in lightness from its first, in OKLab: what a touch falls into is then light and dark; left out, its second paint keeps the mass's value. */
  readonly paired?: number;
  /** Which share of the places is worked: where, a noise says, so that companies crowd and leave rests; left out, all of them. */
  readonly worked?: Unit;
}

/** How much a noise has to say on where a coat is worked. */
const CROWDING = 1.7;
const ALONE = [1, 1] as const;

/** What the touches of a company share: their hues, how far they go over to them and off the mass's value, direction, and when they begin. */
interface Company {
  readonly count: number;
  readonly size: number;
  readonly hue: Lab;
  readonly other: Lab;
  readonly strength: Unit;
  readonly off: number;
  readonly angle: number;
  readonly begun: Unit;
  readonly brush: BrushName;
}

const mixCompany = (
  scene: Scene,
  random: Random,
  passage: Passage,
  coat: Coat,
  x: number,
  y: number,
): Company => {
  const size = passage.size(y) * scene.scale * vary(1, 0.36, random);
  const hues = passage.broken(x, y);
  const heap = scene.drift(x, y, 2.2, 4, 71) * 2.4 - 0.7 + 0.3 * wobble(random);
  return {
    size,
    hue: fromHeap(hues, heap),
    other: choose(hues, random),
    strength: mix(...coat.strength, random()),
    off: wobble(random) * coat.contrast,
    angle: passage.direction(x, y) + wobble(random) * coat.loose,
    begun: mix(...coat.stages, 0.45 * scene.turn(x, y) + 0.55 * random()),
    brush: choose(coat.brushes, random),
    count: Math.round(mix(...(coat.many ?? ALONE), random())),
  };
};

/** A touch's two paints on what the mass is there. */
const paintsOn = (random: Random, base: Lab, company: Company, { paired }: Coat) => {
  const { off, hue, other, strength } = company;
  const value = base[0] + off + 0.03 * wobble(random);
  const beside = paired === undefined ? base[0] : value - Math.sign(off) * paired;
  return {
    load: blend(atValue(base, value), atValue(hue, value), strength),
    second: blend(atValue(base, beside), atValue(other, beside), 0.12 + 0.7 * strength),
  };
};

/** A place that strays from a company's middle, along it and aside. */
const stray = (
  random: Random,
  { many, length, width }: Coat,
  { size, angle }: Company,
  [x, y]: Point,
): Point => {
  const far = many ? size : 0;
  const along = wobble(random) * 0.9 * length * far;
  const aside = wobble(random) * 1.35 * width * far;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x + cos * along - sin * aside, y + sin * along + cos * aside];
};

/** One touch of a company about its middle, if it has room there; a later one partly over those before. */
const layTouch = (
  random: Random,
  passage: Passage,
  coat: Coat,
  company: Company,
  [x, y]: Point,
  stage: Unit,
): Sketch[] => {
  const { size, off, brush } = company;
  const turn = company.angle + wobble(random) * 0.35;
  const long = vary(coat.length, 0.42, random) * size;
  const broad = Math.min(vary(coat.width, 0.36, random) * size, 0.6 * long);
  const room = roomFor(passage, x, y, turn, long, broad);
  if (room === undefined) return [];
  const paints = paintsOn(random, passage.colour(x, y, stage), company, coat);
  return [
    sketchTouch(random, {
      x,
      y,
      length: long * room[0],
      width: broad * room[1],
      angle: turn + (random() < 0.35 ? Math.PI : 0),
      bow: wobble(random) * 0.24,
      brush,
      ...paints,
      stage,
      // What sings out becomes lighter still, or a lone blot.
      hand: off < 0 ? 'left' : passage.hand(x, y),
      body: mix(...coat.body, random()),
      spread: 0.008,
    }),
  ];
};

/** A mass worked in companies that lie over one another like shingles: touches of one load, alike in direction. */
export const shingle = (
  scene: Scene,
  passage: Passage,
  coat: Coat,
  turn: number,
): readonly Sketch[] => {
  const random = scene.randomFor(`${passage.name} ${turn}`);
  const { worked, spacing } = coat;
  const apart = [spacing[0] * scene.scale, spacing[1] * scene.scale] as const;
  return scatter(passage, apart, random).flatMap((middle) => {
    const [x, y] = middle;
    const crowd = (passage.busy?.(x, y) ?? scene.drift(x, y, 2.6, 4.4, 61 + turn)) - 0.5;
    if (random() > (worked === undefined ? 1 : worked + CROWDING * crowd)) return [];
    const company = mixCompany(scene, random, passage, coat, x, y);
    return Array.from({ length: company.count }).flatMap((_, i) => {
      const place = stray(random, coat, company, middle);
      return layTouch(random, passage, coat, company, place, company.begun + 0.0015 * i);
    });
  });
};
