import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import type { Hues } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { WristTouch } from '../sketchTouch.ts';
import { seen } from './light.ts';
import { CORNER, type Lay } from './mason.ts';
import { edgeRoof } from './roofEdges.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';
import { EAVES, HIGH, LIT, SHADY, WING_EAVES } from './tiles.ts';

/** A slope: what it is painted with, whether it is in the light, where its foot is, how far up it reaches, and where its two ends are at each share of that. */
interface Slope {
  readonly hues: Hues;
  readonly isLit: boolean;
  readonly foot: number;
  readonly rise: number;
  readonly spanAt: (up: Unit) => readonly [number, number];
}

/** A touch on a slope, at a share of its way along and up it. */
const layTouch = (
  random: Random,
  lay: Lay,
  { hues, foot, rise, spanAt }: Slope,
  [share, up]: Point,
  [length, width]: readonly [number, number],
  rest: Partial<WristTouch>,
): Sketch => {
  const [from, to] = spanAt(up);
  return lay(mix(from, to, share), foot - up * rise, length, width, {
    load: choose(hues, random),
    second: choose(hues, random),
    ...rest,
  });
};

/** Thin broad touches along a slope, that close it. */
const cover = (random: Random, lay: Lay, slope: Slope, begun: Unit): Sketch[] =>
  [0.06, 0.32, 0.58, 0.8].flatMap((up, i) =>
    [0.24, 0.5, 0.76].map((share) => {
      const [from, to] = slope.spanAt(up);
      const size = [0.46 * Math.abs(to - from), 0.34 * slope.rise + 0.01] as const;
      const style = { brush: 'filbert', stage: begun + 0.003 * i, body: 0.6 } as const;
      return layTouch(random, lay, slope, [share, up], size, {
        angle: 0.05 * wobble(random),
        ...style,
      });
    }),
  );

/** How far out of level a pull over the tiles is, in radians, and how long at most, in widths of the block. */
const SLANT = 0.46;
const LONGEST = 0.25;

/** Long pulls aslant over it, one beside the other, of a few near paints; in the light the one way, in shade the other. */
const drawAslant = (random: Random, lay: Lay, slope: Slope): Sketch[] => {
  const [from, to] = slope.spanAt(0.5);
  const wide = Math.abs(to - from);
  const count = Math.round(wide / 0.05);
  const most = Math.min(LONGEST, (0.86 * slope.rise) / Math.sin(SLANT), 0.7 * wide);
  const way = Math.sign(to - from) * (slope.isLit ? 1 : -1);
  return Array.from({ length: count }, (_, i) => {
    const length = most * mix(0.75, 1, random());
    const aside = (0.42 * length) / wide;
    const share = mix(aside, 1 - aside, (i + 0.5 + 0.3 * wobble(random)) / count);
    const reach = (0.5 * length * Math.sin(SLANT)) / slope.rise;
    const up = mix(reach, 1 - reach, random());
    return layTouch(random, lay, slope, [share, up], [length, vary(0.05, 0.2, random)], {
      angle: SLANT * way + 0.07 * wobble(random),
      brush: choose<BrushName>(['filbert', 'flat', 'pull'], random),
      stage: 0.4 + 0.08 * random(),
      body: 0.6,
    });
  });
};

/** The slopes of a house: the block's in shade and in the light, and the wing's below them. */
const slopesOf = (scene: Scene): readonly Slope[] => {
  const {
    sun,
    house: { wing },
  } = scene;
  const [lit, shaded] = [seen(scene, LIT), seen(scene, SHADY)];
  return [
    {
      hues: shaded,
      isLit: false,
      foot: EAVES,
      rise: HIGH,
      spanAt: (up) => [mix(-0.54, -0.34, up) * sun, (CORNER + 0.04) * sun],
    },
    {
      hues: lit,
      isLit: true,
      foot: EAVES,
      rise: HIGH,
      spanAt: (up) => [mix(CORNER - 0.05, CORNER - 0.12, up) * sun, mix(0.54, 0.36, up) * sun],
    },
    {
      hues: wing === sun ? lit : shaded,
      isLit: wing === sun,
      foot: WING_EAVES,
      rise: 0.075,
      spanAt: (up) => [0.49 * wing, mix(0.9, 0.8, up) * wing],
    },
  ];
};

/** The low hipped roof: a slope in the light and one in shade, the light along its ridge, the eaves' shadow, a chimney; the wing's below it. */
export const layRoof = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const { sun } = scene;
  const slopes = slopesOf(scene);
  return [
    // Under all courses, so that no sky shows between them.
    lay(-0.1 * sun, EAVES - 0.4 * HIGH, 0.72, 0.6 * HIGH, {
      load: seen(scene, LIT)[0],
      second: seen(scene, SHADY)[0],
      stage: STAGES.underRoof,
    }),
    ...slopes.flatMap((slope) => [
      ...cover(random, lay, slope, STAGES.roof),
      ...drawAslant(random, lay, slope),
    ]),
    ...slopes.flatMap((slope) => cover(random, lay, slope, STAGES.roofAgain)),
    ...edgeRoof(scene, random, lay),
  ];
};
