import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

const SMOKE: Hues = [lab('#3f747a'), lab('#437470'), lab('#4a717d')];

/** The pulls of a smoke, the farthest first, a smear broken by the sky: from where to where along its way, how far aside of that and how broad, in sheets' scales, how much of it is the air, and what with. */
const PULLS = [
  { from: 0.72, to: 1.3, aside: 0.016, broad: 0.09, lost: 0.7, brush: 'sweep' },
  { from: 0.3, to: 0.84, aside: -0.014, broad: 0.07, lost: 0.62, brush: 'veil' },
  { from: 0.04, to: 0.5, aside: 0.008, broad: 0.056, lost: 0.5, brush: 'sweep' },
  { from: -0.02, to: 0.26, aside: 0, broad: 0.028, lost: 0.42, brush: 'filbert' },
] as const;

/** The way of a smoke, so far along it (0 its root) and aside of it, in sheets' scales: it swells one way out of the funnel, turns over and goes with the wind. */
type Way = (along: number, aside: number) => Point;

const windsOf = ({ scale, side }: Scene, random: Random, [x, top]: Point): Way => {
  const [high, drifts] = [0.1 + 0.05 * random(), 0.09 + 0.08 * random()];
  const swells = 0.012 + 0.008 * random();
  return (along, aside) => {
    const gone = Math.max(0, along);
    const turn = swells * Math.sin(Math.min(gone, 0.7) * 9) * (1 - 0.6 * gone);
    return [
      x - side * (drifts * gone ** 1.5 - turn + 0.6 * aside) * scale,
      top - (high * Math.sign(along) * Math.abs(along) ** 0.85 - 0.8 * aside) * scale,
    ];
  };
};

/** What goes up: broad soft pulls along the smoke's way, ever broader and more of the sky, and a short dark one at its root. */
const drawOut = (scene: Scene, random: Random, way: Way): Sketch[] => {
  const hue = scene.dark(choose(SMOKE, random));
  return PULLS.map(({ from, to, aside, broad, lost, brush }, i) => {
    const at = (share: number) => way(mix(from, to, share), aside + 0.003 * wobble(random));
    const here = scene.colour(...at(0.6), 0.7);
    const load = blend(hue, here, scene.lost(lost));
    return sketchAlong(random, sampled(at), {
      width: vary(broad, 0.15, random) * scene.scale,
      brush,
      body: 0.7,
      load,
      second: shade(load, 0.012),
      stage: 0.7 + 0.012 * i,
      hand: 'left',
      spread: 0.006,
    });
  });
};

/** A funnel, half lost in the air, and its smoke. */
export const sketchSmoke = (
  scene: Scene,
  random: Random,
  x: number,
  tall: number,
): readonly Sketch[] => {
  const { horizon, scale } = scene;
  const stage = 0.66 + 0.04 * random();
  const way = windsOf(scene, random, [x, horizon - tall * 0.5]);
  const funnel = [0.013, 0.008].map((width, i) =>
    hazy(scene, random, 0.56 + 0.1 * i, {
      x: x + 0.003 * i * scale,
      y: horizon - tall * (i ? 0.18 : 0.24),
      length: tall * (i ? 0.4 : 0.56),
      width: width * scale,
      angle: UPRIGHT + 0.03 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: i ? 'veil' : 'drag',
      stage: stage + 0.01 * i,
      hand: 'left',
      body: 0.6,
    }),
  );
  return [...funnel, ...drawOut(scene, random, way)];
};
