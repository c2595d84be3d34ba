import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { type Hues, type Lab, lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** The dull warmth of a bay's far corners, and of what its light falls on. */
export const DEEP: Hues = [lab('#96634e'), lab('#8a5f5c'), lab('#a3714f'), lab('#8c5a60')];

/** One of the palace's tall windows under its arch, in canvas units. */
export interface Bay {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly broad: number;
  /** How brightly it is lit: hardly seen, a breath of warmth, or thick with light. */
  readonly lit: Unit;
  readonly wall: Lab;
}

/** How broad a bay is at most, against its height. */
const TALL = 0.54;
/** From which light on a bay is thick with it. */
export const LIT = 0.45;

/** How brightly a bay is lit that stands so many bays from the gate: there the feast is; elsewhere it is luck, and often none. */
const luckAt = (random: Random, away: number): Unit => {
  if (away === 0) return 1;
  if (away === 1) return 0.3 + 0.5 * random();
  return random() < 0.34 ? 0.4 + 0.2 * random() : 0.02 + 0.24 * random();
};

/** The hall's bays, of unlike breadth, each lit by its luck. */
export const placeBays = (scene: Scene, random: Random): readonly Bay[] => {
  const step = scene.bayStep * scene.format;
  const gate = scene.bays.indexOf(scene.gate);
  return scene.bays.map((at, i): Bay => {
    const x = scene.across(at) + 0.08 * step * wobble(random);
    const [cornice, foot] = [scene.cornice(x), scene.wallTop(x)];
    const top = mix(cornice, foot, 0.26 + 0.05 * wobble(random));
    const broad = Math.min(0.66 * step, 0.076 * scene.scale * scene.size(at), TALL * (foot - top));
    return {
      x,
      top,
      foot,
      broad: broad * vary(1.04, 0.12, random),
      lit: luckAt(random, Math.abs(i - gate)),
      wall: scene.colour(x, mix(cornice, foot, 0.4), 0.7),
    };
  });
};

/** A place in a bay: `aside` from −1 to 1, `up` from its foot to its crown. */
export const placeIn = ({ x, top, foot, broad }: Bay, aside: number, up: number): Point => [
  x + 0.5 * aside * broad,
  mix(foot, top, up),
];

/** Up to where a bay's sides go straight, before its round head begins, and how far beyond its crown a curve has to aim that only touches it. */
const SPRING = 0.5;
const AIM = 4 / 3;

/** The way of a brush up one side of a bay (`side` −1 or 1), so that half its `width` stays within. */
export const upSide = (bay: Bay, side: -1 | 1, width: number): Sketch['path'] => {
  const aside = side * (1 - width / bay.broad);
  return sampled((t) => placeIn(bay, aside, mix(0.05, SPRING + 0.26, t)));
};

/** The way of a brush round under a bay's crown, so that half its `width` stays within. */
export const roundHead = (bay: Bay, side: -1 | 1, width: number): Sketch['path'] => {
  const aside = side * (1 - width / bay.broad);
  const crown = 1 - (0.5 * width) / (bay.foot - bay.top);
  const aim = SPRING + AIM * (crown - SPRING);
  return [
    placeIn(bay, -aside, SPRING),
    placeIn(bay, -1.15 * aside, aim),
    placeIn(bay, 1.15 * aside, aim),
    placeIn(bay, aside, SPRING),
  ];
};
