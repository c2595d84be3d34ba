import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const DARKS: Hues = [
  lab('#33594d'),
  lab('#2f5a5a'),
  lab('#3b5f4a'),
  lab('#2a4a48'),
  lab('#4a6d5c'),
];
/** On the deepest water some are lighter than it. */
const PALES: Hues = [lab('#86a595'), lab('#7d9a9b'), lab('#9c9a80')];
const DEEP = 0.53;
const COUNT = 1000;
/** How long a dash is at the horizon and at the lower edge, and how thick for its length. */
const LONG = [0.014, 0.046] as const;
const THICK = 0.135;
/** How far a dash leaves the water's colour that a note may sing on. */
const TOLD = 0.5;
/** How far to the right of its dash a gleam lies, in sheets' scales. */
const AHEAD = 0.006;

/** A dash upon the water, pointed at both ends, `plain` (0 to 1) as far as it leaves the water's colour. */
const layDash = (scene: Scene, random: Random, x: number, y: number, plain: number): Sketch => {
  const near = smoothstep(scene.horizon, 1, y);
  const length = vary(mix(...LONG, near), 0.4, random) * scene.scale;
  const stage = 0.15 + 0.81 * random();
  const here = scene.colour(x, y, stage);
  const isPale = here[0] < DEEP && random() < 0.6;
  const load = blend(here, choose(isPale ? PALES : DARKS, random), plain);
  const slope = 0.34 * (scene.swell(x, y, 2, 5, 19) - 0.5);
  return sketchTouch(random, {
    x,
    y,
    length,
    width: length * vary(THICK, 0.4, random),
    angle: slope + 0.14 * wobble(random) + (random() < 0.5 ? Math.PI : 0),
    bow: 0.12 * wobble(random),
    brush: choose(['rigger', 'pull', 'pull', 'drag', 'flat'], random),
    load,
    second: blend(load, here, 0.4),
    stage,
    spread: 0.008,
    hand: plain > TOLD && near > 0.12 ? 'right' : 'left',
    body: 0.3 + 0.5 * random(),
  });
};

/** The light that a dash leaves on the water above it: a thinner line, paler than the water it lies on. */
const gleam = (dash: Sketch, random: Random, { scale }: Scene): Sketch => {
  const [a, b, c, d] = dash.path;
  const up = (0.7 + 0.5 * random()) * dash.width;
  const lift = ([x, y]: readonly [number, number]) => [x + AHEAD * scale, y - up] as const;
  const load = shade(dash.second, 0.13);
  return {
    ...dash,
    path: [lift(a), lift(b), lift(c), lift(d)],
    width: 0.5 * dash.width,
    load,
    second: load,
    brush: 'drag',
    hand: 'left',
  };
};

/** The dashes of moving water, most of them dark, well apart, smaller with the distance; they gather in drifts, and the light about the sun's path has few. */
export const sketchDashes = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, docks, isRowed } = scene;
  const random = scene.randomFor('dashes');
  const laid: (readonly [x: number, y: number])[] = [];
  return Array.from({ length: COUNT }).flatMap((): Sketch[] => {
    const near = random() ** 0.8;
    const [x, y] = [format * random(), mix(horizon + 0.05, 1, near)];
    const drifts = smoothstep(0.36, 0.62, scene.drift(x, y, 1.3, 3, 37)) * (0.5 + 0.5 * near);
    const apart = mix(0.012, 0.03, near);
    const crowded = laid.some(([px, py]) => Math.hypot((px - x) * 0.4, py - y) < apart * 0.6);
    if (random() > 0.08 + drifts || crowded || isRowed(x, y) || docks(x, y) > 0.35) return [];
    laid.push([x, y]);
    const dash = layDash(scene, random, x, y, mix(0.25, 1, drifts * random() ** 0.4));
    return random() < 0.18 ? [dash, gleam(dash, random, scene)] : [dash];
  });
};
