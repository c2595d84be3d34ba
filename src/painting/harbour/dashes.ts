import type { Random } from '../../random.ts';
import { clamp, mix, type Point, smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const TEALS: Hues = [lab('#2f6a5f'), lab('#35645c'), lab('#3b6f66'), lab('#2d5f5f')];
const MOSS = lab('#3d5a45');
/** How wide a corner, in sheets' scales, is left empty for her name. */
const SIGNED = 0.32;
/** How long a dash is where they begin and at the lower edge, in sheets' scales. */
const LONG = [0.025, 0.072] as const;
/** No dash is longer, in sheets' scales. */
const LONGEST = 0.09;
/** How many times as long as broad it is. */
const SLENDER = [5, 7.4] as const;
/** How far apart dashes lie at least, in their own lengths, across and down. */
const APART = [0.95, 0.3] as const;
/** How many places are looked at for a dash. */
const LOOKS = 2200;
/** How many there are at most, and how many of them are laid early, so that the water is rubbed over them and they are hardly seen. */
const MOST = 104;
const EARLY = 26;
/** How far down the water they begin, 0 the horizon to 1 the lower edge. */
const FIRST = 0.3;

/** A dash that is to be: its middle, how near us it lies, and how long it is. */
interface Dash {
  readonly at: Point;
  readonly near: Unit;
  readonly long: number;
}

/** How much the water moves at a place: most where the sun's path goes out, less toward the fleet, hardly in the corners. */
const stirs = ({ horizon, sun, side, scale, drift }: Scene, [x, y]: Point): Unit => {
  const near = (y - horizon) / (1 - horizon);
  const aside = ((x - sun.x) * -side) / scale;
  const about = Math.exp(-(((aside - 0.05) / 0.55) ** 2));
  const passage = drift(x, y, 1.2, 2.6, 133) + 0.12 * (near - 0.4);
  return clamp((0.1 + 0.9 * about) * (0.3 + 0.8 * near) * smoothstep(0.36, 0.58, passage));
};

/** Where dashes lie, none near another: short and close far off, ever longer and farther apart toward us. */
const place = (scene: Scene, random: Random): readonly Dash[] => {
  const { format, scale, horizon, docks } = scene;
  const placed: Dash[] = [];
  const isFree = ({ at: [x, y], long }: Dash) =>
    !(y > 0.86 && x > format - SIGNED * scale) &&
    !scene.isRowed(x, y) &&
    Math.abs(x - scene.sun.x) > 0.03 * scale &&
    docks(x, y) < 0.3 &&
    placed.every(
      ({ at: [px, py], long: other }) =>
        Math.hypot((x - px) / APART[0], (y - py) / APART[1]) > (long + other) / 2,
    );
  for (let i = 0; i < LOOKS && placed.length < MOST; i++) {
    const near = mix(FIRST, 0.97, random());
    const at: Point = [format * random(), mix(horizon, 1, near)];
    const long =
      Math.min(vary(mix(...LONG, (near - FIRST) / (1 - FIRST)), 0.4, random), LONGEST) * scale;
    const dash = { at, near, long };
    if (random() < stirs(scene, at) && isFree(dash)) placed.push(dash);
  }
  return placed;
};

/** The dashes of moving water, each by itself: a thin flat pull across, blunt at both ends and hardly slanting. */
export const sketchDashes = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('dashes');
  return place(scene, random).map(({ at: [x, y], near, long }, i) => {
    const stage = i < EARLY ? 0.24 + 0.2 * random() : 0.4 + 0.54 * random();
    const here = scene.colour(x, y, stage);
    const paint = random() < 0.12 ? MOSS : choose(TEALS, random);
    const load = blend(here, paint, clamp(0.5 + 0.2 * near + 0.35 * random()));
    const tilt =
      0.05 * -scene.side + 0.4 * (scene.drift(x, y, 1.3, 2, 137) - 0.5) + 0.08 * wobble(random);
    return sketchTouch(random, {
      x,
      y,
      length: long,
      width: long / mix(...SLENDER, random()),
      angle: tilt + (random() < 0.3 ? Math.PI : 0),
      bow: 0.09 * wobble(random),
      brush: choose(['flat', 'flat', 'pull'], random),
      load,
      second: blend(load, here, 0.35),
      stage,
      spread: 0.006,
      hand: 'right',
      body: 0.35,
    });
  });
};
