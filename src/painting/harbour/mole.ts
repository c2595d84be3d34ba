import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { line } from './quayLine.ts';
import type { Scene } from './scene.ts';

/** Where the mole begins, beyond the harbour's mouth along the quay. */
const BEGINS = 0.09;
/** How far above and below the horizon its top and its waterline lie, in heights of things. */
const TOP = 0.006;
const FOOT = [0.046, 0.07] as const;

/** A place on the mole: its head 0, the canvas's edge 1. */
export const onMole = ({ across, mouth }: Scene, share: Unit): number =>
  across(mix(mouth + BEGINS, 1, share));

/** How much of a place on the mole is the mist's: its head stands out, and it is lost inland. */
export const mistOn = (share: Unit): Unit => mix(0.04, 0.72, smoothstep(0.3, 1, share));

/** The height of its top, in canvas units. */
export const moleTop = ({ horizon, rise }: Scene): number => horizon - TOP * rise;

/** The height of its waterline below a place across the canvas. */
export const waterline = ({ horizon, rise, along, mouth }: Scene, x: number): number =>
  horizon + mix(...FOOT, (along(x) - mouth - BEGINS) / (1 - mouth - BEGINS)) * rise;

/** The brush there: worn at the head, dry inland, full between. */
const brushAt = (random: Random, share: Unit): BrushName =>
  share < 0.18
    ? 'worked'
    : share > 0.55
      ? choose(['worked', 'dry'], random)
      : choose(['pull', 'pull', 'worked'], random);

/** A flat pull along the mole about a place on it, at a height in canvas units. */
const pullAlong = (
  scene: Scene,
  random: Random,
  share: Unit,
  y: number,
  rest: { readonly long: number; readonly broad: number; readonly lost?: number },
): Sketch => {
  const { scale, horizon } = scene;
  const x = onMole(scene, share);
  const half = 0.5 * vary(rest.long, 0.4, random) * scale;
  const high = horizon - y;
  const tilt = 0.003 * wobble(random) * scale;
  const way = choose([-1, 1], random);
  return line(
    scene,
    random,
    [x - way * half, high - tilt],
    [x + way * half, high + tilt],
    mistOn(share) + (rest.lost ?? 0),
    {
      width: vary(rest.broad, 0.3, random) * scale,
      brush: brushAt(random, share),
    },
  );
};

/** The low mole that the docks stand on: broad flat pulls, a firm top near its head, a waterline found here and lost there, and nothing more of it inland. */
export const layMole = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('mole');
  const top = moleTop(scene);
  const foot = (share: Unit) => waterline(scene, onMole(scene, share));
  const body = Array.from({ length: 12 }, () => {
    const share = 0.2 + 0.7 * random() ** 1.2;
    const y = mix(top + 0.014 * scale, foot(share) - 0.012 * scale, random());
    return pullAlong(scene, random, share, y, { long: 0.2, broad: 0.026, lost: 0.1 * random() });
  });
  const crest = [0.24, 0.36, 0.56].map((share) =>
    pullAlong(scene, random, share + 0.04 * wobble(random), top + 0.004 * scale, {
      long: 0.16,
      broad: 0.011,
    }),
  );
  const edge = [0.12, 0.22, 0.36, 0.44, 0.62].map((share) => {
    const at = share + 0.04 * wobble(random);
    return pullAlong(scene, random, at, foot(at) - 0.003 * scale, { long: 0.13, broad: 0.012 });
  });
  return [...body, ...crest, ...edge];
};
