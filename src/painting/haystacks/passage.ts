import type { Random } from '../../random.ts';
import type { Hand } from '../../score/score.ts';
import type { Unit } from '../../units.ts';
import type { Hues, Lab } from '../colour.ts';

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
  /** How far things are foreshortened at a height, 0 (as where it is left out) to 1: there touches are slim and lie alike. */
  flat?(y: number): Unit;
  /** How large things are at a height, 1 where a coat's figures hold. */
  size(y: number): number;
  /** How busy a place of it is, where a coat is not worked all over; left out, a noise says it. */
  busy?(x: number, y: number): Unit;
  hand(x: number, y: number): Hand;
}

/** Places all over a box, so far apart across and down, closer where things are smaller, none in rows. */
export const scatter = (
  { box, size, holds }: Passage,
  [across, down]: readonly [across: number, down: number],
  random: Random,
): readonly (readonly [number, number])[] => {
  const places: [number, number][] = [];
  for (let y = box.top; y < box.foot; ) {
    const [aside, step] = [across * size(y), down * size(y)];
    for (let x = box.left - aside * random(); x < box.right; x += aside * (0.75 + 0.5 * random())) {
      const place: [number, number] = [x, y + 0.7 * step * (random() - 0.5)];
      if (holds(...place, false)) places.push(place);
    }
    y += step;
  }
  return places;
};

/** The least of its length and width that a touch is laid with. */
export const LEAST = [0.38, 0.44] as const;

/** Towards the edge of its mass a touch is laid narrower and shorter: shares of its length and width. */
const SMALLER = [[1, 1], [1, 0.5], [0.62, 0.68], [0.62, 0.38], LEAST] as const;

/** Where along its half length it is asked for room: so closely that it does not run over a stack's point. */
const ASKED = [1, 0.75, 0.5, 0.25, -0.25, -0.5, -0.75, -1] as const;

/** How much of its length and width a touch may have so that it stays in its mass; none where it would not at any. */
export const roomFor = (
  { holds }: Passage,
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
): readonly [long: Unit, broad: Unit] | undefined => {
  if (!holds(x, y, false)) return undefined;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return SMALLER.find(([long, broad]) => {
    const [far, out] = [0.5 * length * long, 0.5 * width * broad];
    return (
      ASKED.every((share) => holds(x + cos * share * far, y + sin * share * far, true)) &&
      [out, -out].every((at) => holds(x - sin * at, y + cos * at, true))
    );
  });
};
