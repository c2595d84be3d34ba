import type { Random } from '../random.ts';
import { clamp, mix, smoothstep, type Unit } from '../units.ts';
import { type BrushName, laysIn } from './brushes.ts';
import { blend, type Lab } from './colour.ts';
import { follow } from './gesture.ts';
import { turn } from './heading.ts';
import type { Field } from './sheet.ts';
import { type Sketch, vary, wobble } from './sketch.ts';

/** How the touches of a coat are laid; lengths in heights of a canvas of 16:10. */
export interface Coat {
  readonly brush: BrushName;
  readonly width: number;
  readonly length: number;
  /** When it begins and ends. */
  readonly stages: readonly [number, number];
  /** How far a touch leaves the field's direction, in radians; twice as far in one passage, hardly in another. */
  readonly twist: number;
  /** How far its paint lies from the place's hue, in OKLab. */
  readonly spread: number;
  /** How far its touches stand off in lightness from what they lie on, in OKLab (0), over what their hues do. */
  readonly contrast?: number;
}

/** How large the painter's movement is at a place, about 1: here she sweeps, there she dwells; only the lay-in goes evenly over everything. */
const sweepOf = (field: Field, coat: Coat, x: number, y: number): number =>
  laysIn(coat) ? 1 : mix(0.45, 1.5, smoothstep(0.25, 0.75, field.swell(x, y, 2.3, 3.7, 71)));

/** The heaps of paint that a painter takes a place from, those in the middle more often (31 % each) than those at the ends (19 %): how far round each lies from the place's own hue, in radians, and how much lighter it is, in shares of the coat's contrast and two fifths of its spread. */
const HEAPS = [
  { round: 0, lighter: 0.6 },
  { round: 1.7, lighter: 0.2 },
  { round: Math.PI, lighter: -1 },
  { round: -1.7, lighter: 0 },
] as const;

/**
 * The paint of a touch: of the place's colour, and off it towards one of a few heaps, as its neighbours are, for a painter lays a
 * handful of touches before she mixes anew. A touch of another hue is of another value too, if hardly.
 */
const mixed = (
  field: Field,
  random: Random,
  { contrast = 0, spread }: Coat,
  x: number,
  y: number,
  stage: Unit,
): Lab => {
  const off = (shift: number) =>
    2 * (field.swell(x, y, 7, 11, shift + 3 * spread) - 0.5) + 0.9 * wobble(random);
  const [l, a, b] = field.colour(x, y, stage);
  const { round, lighter } =
    HEAPS[Math.floor(HEAPS.length * clamp(0.5 + 0.5 * off(53), 0, 0.999))] ?? HEAPS[0];
  const hue = Math.atan2(b, a) + round + 0.5 * wobble(random);
  const far = spread * (1.3 + wobble(random));
  return [
    l + (contrast + 0.4 * spread) * (lighter + 0.9 * off(33)),
    a + far * Math.cos(hue),
    b + far * Math.sin(hue),
  ];
};

/** How far a touch bends with the field's direction, in radians, either way: where two directions meet it does not curl. */
const BEND = 0.35;

/** The field's direction as a touch about (x, y) follows it. */
const bending = (field: Field, x: number, y: number): Field['direction'] => {
  const own = field.direction(x, y);
  return (px, py) => own + clamp(turn(own, field.direction(px, py)), -BEND, BEND);
};

/** How far the hand leaves the wanted way at a place, about 1: here every touch lies along its neighbours, there they cross. */
const temperOf = (field: Field, coat: Coat, x: number, y: number): number =>
  laysIn(coat) ? 1 : mix(0.3, 1.9, smoothstep(0.3, 0.7, field.drift(x, y, 2.1, 3.1, 117)));

/** A touch of a coat about a place: of its colour, along the field's direction. */
export const touchOf = (field: Field, random: Random, coat: Coat, x: number, y: number): Sketch => {
  const { scale } = field;
  const off = wobble(random) * coat.twist * temperOf(field, coat, x, y);
  const direction = bending(field, x, y);
  const strands = field.strands(x, y);
  const stage = mix(...coat.stages, 0.6 * field.turn(x, y) + 0.4 * random());
  const load = mixed(field, random, coat, x, y, stage);
  const aside = [x + wobble(random) * 0.1, y + wobble(random) * 0.07] as const;
  const second = mixed(field, random, coat, ...aside, stage);
  const sweep = sweepOf(field, coat, x, y);
  const length = vary(coat.length, 0.42, random) * scale * (1 + 0.35 * strands) * sweep;
  // A long touch keeps to its way, or it would stand across the others like a scratch.
  const twist = off * Math.min(1, (coat.length * scale) / length) ** 1.5;
  const path = follow(x, y, length, (px, py) => direction(px, py) + twist, random);
  const width = vary(coat.width, 0.42, random) * scale * (1 - 0.25 * strands) * Math.sqrt(sweep);
  return {
    path,
    width: Math.min(width, length * 0.6),
    brush: coat.brush === 'scumble' && random() < 0.16 + 0.3 * strands ? 'filbert' : coat.brush,
    load,
    second: blend(load, second, 0.85),
    spread: 0.6 * coat.spread,
    body: 0.6 + 0.8 * random(),
    hand: field.hand(x, y),
    stage,
  };
};
