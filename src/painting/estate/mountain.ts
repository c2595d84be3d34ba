import type { Random } from '../../random.ts';
import { clamp, mix, type Point, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch } from '../sketchTouch.ts';
import { paints, seen } from './light.ts';
import type { Scene } from './scene.ts';

/** How much of the other's paint crest and sky have at most where they are lost in one another: the crest gives way sooner. */
const LOST = { crest: 0.5, sky: 0.3 } as const;

/** A stroke along the crest, so long about a place and so far above it, in canvas's heights. */
const along = (scene: Scene, x: number, length: number, above: number): Sketch['path'] =>
  sampled((t): Point => {
    const at = x + (t - 0.5) * length;
    return [at, scene.ridge(at) - above];
  });

/** How far the crest is lost in the sky at a place. */
const lostAt = (scene: Scene, x: number): Unit =>
  smoothstep(0.4, 0.62, scene.swell(x, 0, 2.6, 1, 83));

/** Along the mountain's crest, from one side of the canvas to the other: what stands against the sky in long strokes that follow it, and the sky in others just above; where it is lost, each has of the other's paint. */
const drawCrest = (scene: Scene): Sketch[] => {
  const { format, scale, side } = scene;
  const random = scene.randomFor('crest');
  const touches: Sketch[] = [];
  for (let x = -0.02; x < format + 0.02; ) {
    const length = vary(0.13, 0.4, random) * scale;
    const width = vary(0.026, 0.35, random) * scale;
    const stage = 0.222 + 0.02 * random();
    const air = scene.open(x, scene.ridge(x) - 0.012, stage);
    const hill = scene.open(x, scene.ridge(x) + 0.02, stage);
    const lost = lostAt(scene, x);
    const load = blend(hill, air, LOST.crest * lost);
    const rest = { width, hand: 'left', spread: 0.003 } as const;
    touches.push(
      sketchAlong(random, along(scene, x, length, -0.4 * width), {
        ...rest,
        brush: choose(['pull', 'filbert'], random),
        load,
        second: blend(load, hill, 0.5),
        stage,
        body: 0.9,
      }),
      sketchAlong(random, along(scene, x + 0.3 * length, 0.8 * length, 0.75 * width), {
        ...rest,
        brush: choose(['pull', 'filbert'], random),
        load: blend(shade(air, 0.006), hill, LOST.sky * lost),
        second: air,
        stage: 0.25 + 0.02 * random(),
        body: 0.9,
      }),
    );
    x += length * (0.5 + 0.12 * side * wobble(random));
  }
  return touches;
};

/** The mountain as one mass: broad touches down its slopes, from the crest to the plain, before anything is drawn on it. */
const massSlopes = (scene: Scene): Sketch[] => {
  const { format, horizon, scale, mountain } = scene;
  const random = scene.randomFor('mass');
  const lay = (x: number, y: number): Sketch => {
    const load = scene.open(x, y, 0.2);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.2, 0.2, random) * scale,
      width: vary(0.075, 0.15, random) * scale,
      angle: Math.sign(x - mountain.x) * 0.16 + wobble(random) * 0.2,
      brush: 'wash',
      load,
      second: shade(load, 0.03 * wobble(random)),
      stage: 0.003 + 0.005 * random(),
      // A melody's note would sing out of it as a pale hole.
      hand: 'left',
      spread: 0.008,
    });
  };
  const step = 0.082 * scale;
  const crestAt = (x: number) => scene.ridge(x) + 0.034 * scale;
  const broad = Array.from({ length: Math.ceil(format / step) + 1 }, (_, i) => i * step).flatMap(
    (x) => {
      const rows = Math.max(1, Math.round((horizon - crestAt(x)) / (0.036 * scale)));
      return Array.from({ length: rows + 1 }, (_, row) => {
        const y = mix(crestAt(x), horizon, (row + 0.2 * wobble(random)) / rows);
        return lay(x + 0.03 * wobble(random) * scale, y);
      });
    },
  );
  const isBare = (x: number, y: number) => y > crestAt(x) && y < horizon;
  return [...broad, ...coverGaps(format, 0.032 * scale, broad, lay, isBare)];
};

/** The blues and greens of far slopes in the air, of nearly one value, taken in turn by its bands. */
const FAR_HUES = paints('hills', '#8a9fb4', '#8f9cb3', '#88a3a8', '#9a9fb1');

/** A band along the mountain: how far down its slope it lies and how broad it is, in shares of that, and when it is laid. */
type Band = readonly [down: Unit, broad: Unit, begun: Unit];

/** Two bands beneath, before trees stand before them; the others from its crest down. */
const BANDS: readonly Band[] = [
  [0.5, 0.34, 0.02],
  [0.76, 0.34, 0.024],
  [0.2, 0.34, 0.2],
  [0.42, 0.32, 0.25],
  [0.64, 0.3, 0.3],
  [0.86, 0.26, 0.35],
];

/** How long a pull along a band is, and how broad at least and at most, in sheets' scales, and how far the next begins after it, in its lengths. */
const PULL = { long: 0.3, broad: [0.024, 0.062], next: 0.45 } as const;

/** A pull along a band about a place, of a length, that follows the slope. */
const pullBand = (
  scene: Scene,
  random: Random,
  [down, broad, begun]: Band,
  own: Lab,
  [x, length]: readonly [number, number],
): Sketch => {
  const { horizon, scale } = scene;
  const slopeAt = (at: number, share: Unit) => mix(scene.ridge(at), horizon, share);
  const from = down + 0.3 * broad * wobble(random);
  const to = down + 0.3 * broad * wobble(random);
  const stage = begun * (1 + 0.5 * random());
  const load = blend(scene.open(x, slopeAt(x, down), 0.3), own, 0.15 + 0.3 * random());
  const path = sampled((t): Point => {
    const at = x + (t - 0.5) * length;
    return [at, slopeAt(at, mix(from, to, t))];
  });
  return sketchAlong(random, path, {
    width: clamp(broad * (horizon - scene.ridge(x)), PULL.broad[0] * scale, PULL.broad[1] * scale),
    brush: choose(['filbert', 'pull', 'worked'], random),
    load: shade(load, 0.012 * wobble(random)),
    second: scene.open(x, slopeAt(x, down + 0.1), 0.3),
    stage,
    hand: 'left',
    body: 0.5,
    spread: 0.003,
  });
};

/** The mountain's slopes in few broad bands of close paint, in long pulls that follow them, each a little into the one above: so that no ground is left between them. */
const bandSlopes = (scene: Scene): Sketch[] => {
  const { format, scale } = scene;
  const random = scene.randomFor('slopes');
  const hues = seen(scene, FAR_HUES);
  return BANDS.flatMap((band, nth): Sketch[] => {
    const own = hues[nth % hues.length] ?? hues[0];
    const touches: Sketch[] = [];
    for (let x = -0.1 * random(); x < format + 0.1; ) {
      const length = vary(PULL.long, 0.3, random) * scale;
      touches.push(pullBand(scene, random, band, own, [x, length]));
      x += PULL.next * length;
    }
    return touches;
  });
};

/** The mountain: one mass, its slopes in few bands, its crest drawn against the sky. */
export const sketchMountain = (scene: Scene): readonly Sketch[] => [
  ...massSlopes(scene),
  ...drawCrest(scene),
  ...bandSlopes(scene),
];
