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

/** Which way the hand leans about a place: with the rows far off, freer and rather upright near. */
export const leanAt = (scene: Scene, random: Random, place: Place): number => {
  const { x, y, near, thick } = place;
  const along = layAlong(scene, place);
  const rising = thick * smoothstep(0.1, 0.7, near) * (0.1 + 0.4 * random());
  const turn = (scene.swell(x, y, 5, 8, 57) - 0.5) * 1.5 + 0.35 * wobble(random);
  return mix(along, along > UPRIGHT ? UPRIGHT + 0.5 : UPRIGHT - 0.5, rising) + turn;
};

/** One touch of a company, `turn` in the order of its laying. */
export const layOne = (scene: Scene, random: Random, company: Company, turn: number): Sketch => {
  const { root, hue, other, angle, size } = company;
  const length = 0.0185 * (size / Math.sqrt(company.breadth)) * root.size * 1.5;
  const [along, aside] = [wobble(random) * 1.2 * length, wobble(random) * 0.75 * length];
  const x = root.x + Math.cos(angle) * along - Math.sin(angle) * aside;
  const y = root.y + (Math.sin(angle) * along + Math.cos(angle) * aside) * 0.8;
  const stage = company.begun + 0.006 * turn;
  const lies = scene.open(x, y, stage);
  const load = blend(hue, lies, 0.1 + 0.35 * random());
  return sketchTouch(random, {
    x,
    y,
    length: vary(length, 0.32, random),
    width: vary(company.breadth * length, 0.3, random),
    angle: angle + wobble(random) * 0.4,
    bow: wobble(random) * 0.45,
    brush: choose(['filbert', 'filbert', 'worked', 'dab', 'dab', 'drag'], random),
    load: [load[0] + 0.03 * wobble(random), load[1], load[2]],
    second: blend(other, lies, 0.3 * random()),
    stage,
    hand: random() < 0.85 ? 'right' : 'left',
    body: company.body * (0.7 + 0.6 * random()),
    spread: 0.008,
  });
};

/** No more companies than these are laid in any format. */
const MOST = 540;

/** How much a place is worked: there the touches lie dense, elsewhere the rows show. */
const workedAt = ({ drift }: Scene, x: number, y: number): Unit => drift(x, y, 1.5, 2.6, 61);

/** Broken colour: companies that overlap like shingles, dense where the field is worked and open where it rests. */
export const breakColour = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('companies');
  const roots = combField(scene, random, 820).filter(
    ({ x, y, near }) => workedAt(scene, x, y) + 0.16 * random() + 0.08 * near > 0.42,
  );
  const kept = MOST / roots.length;
  return roots.flatMap((root): Sketch[] => {
    if (random() > kept) return [];
    const worked = workedAt(scene, root.x, root.y);
    const begun = mix(0.42, 0.9, mix(random(), worked, 0.3));
    const off = mix(0.03, 0.06, root.near);
    const company: Company = {
      root,
      hue: hueAt(scene, random, root, begun, off),
      other: hueAt(scene, random, root, begun, off),
      angle: leanAt(scene, random, root),
      body: 0.2 + 0.5 * random() ** 2,
      size: vary(1, 0.3, random),
      breadth: random() < 0.35 * smoothstep(0.1, 0.4, root.near) ? 0.2 : 0.4,
      begun,
    };
    const count = 3 + Math.floor(random() * 5);
    return Array.from({ length: count }, (_, turn) => layOne(scene, random, company, turn));
  });
};
