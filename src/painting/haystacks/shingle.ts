import type { Random } from '../../random.ts';
import type { Hand } from '../../score/score.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend, type Hues, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** A mass that companies of touches are laid in: where it is, what it is made of, and which way it runs. */
export interface Passage {
  readonly name: string;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly foot: number;
  };
  /** Whether a touch may have its middle there; `end` says that it is asked for one of its ends. */
  holds(x: number, y: number, end: boolean): boolean;
  colour(x: number, y: number, stage: Unit): Lab;
  broken(x: number, y: number): Hues;
  direction(x: number, y: number): number;
  /** How large things are at a height, 1 where a coat's figures hold. */
  size(y: number): number;
  hand(x: number, y: number): Hand;
}

/** How companies are laid in a mass: all lengths in heights of the canvas. */
export interface Coat {
  readonly spacing: number;
  readonly length: number;
  readonly width: number;
  /** How many touches a company has. */
  readonly many: readonly [least: number, most: number];
  readonly stages: readonly [Unit, Unit];
  /** How far a company goes over to one of the mass's broken hues. */
  readonly strength: readonly [Unit, Unit];
  /** How far it leaves the mass's value, in OKLab. */
  readonly contrast: number;
  /** How far it leaves the mass's direction, in radians. */
  readonly loose: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly body: readonly [number, number];
  /** Which share of the places is worked; where, a noise says, so that companies crowd and leave rests. */
  readonly worked?: Unit;
}

/** Places all over a box, closer where things are smaller, none in rows. */
const scatter = (
  { box, size, holds }: Passage,
  spacing: number,
  random: Random,
): readonly (readonly [number, number])[] => {
  const places: [number, number][] = [];
  for (let y = box.top; y < box.foot; ) {
    const step = spacing * size(y);
    for (let x = box.left - step * random(); x < box.right; x += step * (0.6 + 0.8 * random())) {
      const place: [number, number] = [x, y + step * (random() - 0.5)];
      if (holds(...place, false)) places.push(place);
    }
    y += step;
  }
  return places;
};

/** Towards the edge of its mass a touch is laid smaller. */
const SMALLER = [1, 0.62, 0.38] as const;

/** How much of its size a touch may have so that it stays in its mass; none where it would not at any. */
const roomFor = (
  { holds }: Passage,
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
): number | undefined => {
  if (!holds(x, y, false)) return undefined;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return SMALLER.find((room) => {
    const [far, out] = [0.5 * length * room, 0.5 * width * room ** 0.8];
    return (
      [far, -far].every((at) => holds(x + cos * at, y + sin * at, true)) &&
      [out, -out].every((at) => holds(x - sin * at, y + cos * at, true))
    );
  });
};

/** A company: touches of one load, alike in direction, each partly over the one before. */
const layCompany = (
  scene: Scene,
  random: Random,
  passage: Passage,
  coat: Coat,
  x0: number,
  y0: number,
): Sketch[] => {
  const size = passage.size(y0) * scene.scale * vary(1, 0.2, random);
  const hues = passage.broken(x0, y0);
  // Neighbours are mixed from the same heap, more or less.
  const heap = scene.drift(x0, y0, 2.2, 4, 71) * 2.4 - 0.7 + 0.3 * wobble(random);
  const hue = hues[Math.floor(clamp(heap, 0, 0.999) * hues.length)] ?? hues[0];
  const other = choose(hues, random);
  const strength = mix(...coat.strength, random());
  const off = wobble(random) * coat.contrast;
  const angle = passage.direction(x0, y0) + wobble(random) * coat.loose;
  const begun = mix(...coat.stages, 0.45 * scene.turn(x0, y0) + 0.55 * random());
  const brush = choose(coat.brushes, random);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const count = Math.round(mix(...coat.many, random()));
  // One touch alone lies where it is wanted.
  const strays = count > 1 ? size : 0;
  return Array.from({ length: count }).flatMap((_, i): Sketch[] => {
    const along = wobble(random) * 0.9 * coat.length * strays;
    const aside = wobble(random) * 1.35 * coat.width * strays;
    const [x, y] = [x0 + cos * along - sin * aside, y0 + sin * along + cos * aside];
    const turn = angle + wobble(random) * 0.35;
    const long = vary(coat.length, 0.42, random) * size;
    const broad = Math.min(vary(coat.width, 0.36, random) * size, 0.6 * long);
    const room = roomFor(passage, x, y, turn, long, broad);
    if (room === undefined) return [];
    const [length, width] = [long * room, broad * room ** 0.8];
    const stage = begun + 0.0015 * i;
    const base = passage.colour(x, y, stage);
    const value = base[0] + off + 0.03 * wobble(random);
    const load = blend(atValue(base, value), atValue(hue, value), strength);
    return [
      sketchTouch(random, {
        x,
        y,
        length,
        width,
        angle: turn + (random() < 0.35 ? Math.PI : 0),
        bow: wobble(random) * 0.24,
        brush,
        load,
        second: blend(base, atValue(other, base[0]), 0.6),
        stage,
        hand: passage.hand(x, y),
        body: mix(...coat.body, random()),
        spread: 0.008,
      }),
    ];
  });
};

/** A mass worked in companies that lie over one another like shingles. */
export const shingle = (
  scene: Scene,
  passage: Passage,
  coat: Coat,
  turn: number,
): readonly Sketch[] => {
  const random = scene.randomFor(`${passage.name} ${turn}`);
  const { worked = 1 } = coat;
  return scatter(passage, coat.spacing * scene.scale, random).flatMap(([x, y]) => {
    const crowd = scene.drift(x, y, 2.6, 4.4, 61 + turn) - 0.5;
    return random() > worked + (worked < 1 ? 1.7 * crowd : 0)
      ? []
      : layCompany(scene, random, passage, coat, x, y);
  });
};
