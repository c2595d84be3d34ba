import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { combField, layAlong, type Place } from './combField.ts';
import { hueAt } from './growth.ts';
import type { Scene } from './scene.ts';

/** A handful of touches laid with one paint and one turn of the wrist, each half over the one before. */
export interface Company {
  readonly root: Place;
  readonly hue: Lab;
  readonly other: Lab;
  readonly angle: number;
  /** How thick and how large, about 1. */
  readonly body: number;
  readonly size: number;
  /** How broad for its length: some are dabs, some are spikes. */
  readonly breadth: number;
  readonly begun: Unit;
}

/** Which way the hand leans about a place: with the rows, freer and somewhat raised near. */
const leanAt = (scene: Scene, random: Random, place: Place): number => {
  const { x, y, near, thick } = place;
  const along = layAlong(scene, place);
  const rising = thick * smoothstep(0.2, 0.9, near) * 0.35 * random();
  const turn = (scene.swell(x, y, 5, 8, 57) - 0.5) * 0.8 + 0.2 * wobble(random);
  return (
    mix(along, along > UPRIGHT ? UPRIGHT + 0.5 : UPRIGHT - 0.5, rising) + turn * mix(0.4, 1, near)
  );
};

/** One touch of a company, `turn` in the order of its laying. */
export const layOne = (scene: Scene, random: Random, company: Company, turn: number): Sketch => {
  const { root, hue, other, angle, size } = company;
  const length = 0.0165 * (size / Math.sqrt(company.breadth)) * root.size * mix(1.8, 1, root.near);
  const [along, aside] = [wobble(random) * 1.5 * length, wobble(random) * 0.6 * length];
  const x = root.x + Math.cos(angle) * along - Math.sin(angle) * aside;
  const y = root.y + (Math.sin(angle) * along + Math.cos(angle) * aside) * 0.8;
  const stage = company.begun + 0.006 * turn;
  const lies = scene.open(x, y, stage);
  const load = blend(hue, lies, 0.2 + 0.35 * random());
  const long = vary(length, 0.42, random);
  return sketchTouch(random, {
    x,
    y,
    length: long,
    width: Math.max(0.0034, vary(company.breadth * mix(0.75, 1, root.near), 0.25, random) * long),
    angle: angle + wobble(random) * 0.45,
    bow: wobble(random) * 0.18,
    // A dark that has an outline would lie on the field like a pebble.
    brush:
      load[0] < 0.5
        ? choose(['worked', 'worked', 'drag'], random)
        : choose(['filbert', 'worked', 'worked', 'scumble'], random),
    load: [load[0] + 0.03 * wobble(random), load[1], load[2]],
    second: blend(other, lies, 0.3 * random()),
    stage,
    hand: random() < 0.85 ? 'right' : 'left',
    body: company.body * (0.7 + 0.6 * random()),
    spread: 0.005,
  });
};

/** No more companies than these are laid in any format. */
const MOST = 290;

/** How much a place is worked: there the touches lie dense, elsewhere the rows show. */
const workedAt = ({ drift }: Scene, x: number, y: number): Unit => drift(x, y, 1.5, 2.6, 61);

/** Broken colour: companies that overlap like shingles, dense where the field is worked and open where it rests. */
export const breakColour = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('companies');
  const roots = combField(scene, random, 820).filter(
    ({ x, y, shadow }) => workedAt(scene, x, y) + 0.2 * random() - 0.1 * shadow > 0.42,
  );
  const kept = MOST / roots.length;
  return roots.flatMap((root): Sketch[] => {
    if (random() > kept) return [];
    const worked = workedAt(scene, root.x, root.y);
    const begun = mix(0.44, 0.9, mix(random(), worked, 0.3));
    const off = mix(0.03, 0.06, root.near);
    const company: Company = {
      root,
      hue: hueAt(scene, random, root, begun, off),
      other: hueAt(scene, random, root, begun, off),
      angle: leanAt(scene, random, root),
      body: 0.2 + 0.6 * random() ** 2,
      size: vary(0.9, 0.4, random),
      breadth: 0.3 + 0.22 * random(),
      begun,
    };
    const count = 3 + Math.floor(random() * 5);
    return Array.from({ length: count }, (_, turn) => layOne(scene, random, company, turn));
  });
};
