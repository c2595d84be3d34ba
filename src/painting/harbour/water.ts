import type { Random } from '../../random.ts';
import { mix, type Point, smoothstep } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchDashes } from './dashes.ts';
import type { Scene } from './scene.ts';

/** White, and the hues that the sky and the depth give to it. */
const LIGHTS: Hues = [
  lab('#ebeedd'),
  lab('#ebeedd'),
  lab('#d8b193'),
  lab('#7fa697'),
  lab('#6d8f90'),
];
/** How many touches of silver are looked for, and how many companies of lights. */
const SILVERS = 260;
const COMPANIES = 84;
/** How light the water is, in OKLab, where a company gathers, and how far this reaches to either side of its middle, in sheets' scales. */
const PALE = 0.64;
const REACH = 0.085;
/** How far a light leaves the water's lightness that a note may sing on. */
const TOLD = 0.045;

/** Light that lies on the water, where it is widest: short full touches laid over one another. */
const laySilver = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('silver');
  return Array.from({ length: SILVERS }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = horizon + 0.03 + (0.9 - horizon) * random();
    const stage = 0.46 + 0.36 * random();
    const here = scene.colour(x, y, stage);
    if (random() > 1.1 * smoothstep(0.68, 0.78, here[0]) || scene.isRowed(x, y)) return [];
    const near = 0.5 + 0.7 * smoothstep(horizon, 1, y);
    const load = shade(here, 0.09 * random() - 0.025);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.05, 0.4, random) * scale * near,
        width: vary(0.0165, 0.4, random) * scale * near,
        angle: scene.direction(x, y) + 0.3 * wobble(random),
        bow: wobble(random) * 0.15,
        brush: choose(['worked', 'worked', 'scumble'], random),
        load,
        second: here,
        stage,
        hand: 'left',
        spread: 0.008,
        body: 0.5,
      }),
    ];
  });
};

/** A company of small crisp lights about a place of the water, most told in its middle. */
const gatherLights = (
  scene: Scene,
  random: Random,
  [mx, my]: Point,
  lightness: number,
): Sketch[] => {
  const { horizon, scale } = scene;
  const near = 0.5 + 0.7 * smoothstep(horizon, 1, my);
  const slope = 0.12 * wobble(random);
  return Array.from({ length: 8 + Math.floor(10 * random()) }).flatMap((): Sketch[] => {
    const aside = wobble(random);
    const x = mx + aside * REACH * scale * near;
    const y = my + (wobble(random) * 0.018 + aside * REACH * slope) * near;
    const here = scene.colour(x, y, 0.8);
    // A light that strayed into dark water would lie there like a petal.
    if (scene.isRowed(x, y) || here[0] < lightness - 0.03) return [];
    const light = choose(LIGHTS, random);
    const load = blend(here, light, (0.35 + 0.45 * random()) * (1.1 - Math.abs(aside)));
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.022, 0.55, random) * scale * near,
        width: vary(0.0052, 0.45, random) * scale * near,
        angle: slope + 0.15 * wobble(random),
        bow: wobble(random) * 0.15,
        brush: choose(['drag', 'rigger', 'pull'], random),
        load,
        second: here,
        stage: 0.22 + 0.73 * random(),
        spread: 0.008,
        hand: Math.abs(load[0] - here[0]) > TOLD ? 'right' : 'left',
        body: 0.6,
      }),
    ];
  });
};

/** Where it is pale, companies of lights, some whiter, some of the sky's peach, some of the water's jade. */
const putLights = (scene: Scene): Sketch[] => {
  const { format, horizon } = scene;
  const random = scene.randomFor('lights');
  return Array.from({ length: COMPANIES }).flatMap((): Sketch[] => {
    const [x, y] = [format * random(), mix(horizon + 0.09, 0.9, random())];
    const [lightness] = scene.colour(x, y, 0.8);
    if (lightness < PALE || scene.isRowed(x, y)) return [];
    return gatherLights(scene, random, [x, y], lightness);
  });
};

/** The light on the water and its dashes, with wide quiet water between. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...laySilver(scene),
  ...putLights(scene),
  ...sketchDashes(scene),
];
