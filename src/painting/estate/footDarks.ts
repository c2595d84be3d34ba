import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { follow } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Growth } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { layAlong, lookAt, type Place, shiftTo } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { pick, strewField } from './strewField.ts';

/** A stroke along a row's foot: what it paints and has beside it on the brush, how far from the crest and how broad it is, in rows, and as a share of the dark's length how long, how far along the row its middle is shifted, with which brush and when. */
interface FootStroke {
  readonly growth: Growth;
  readonly second: Growth;
  readonly aside: number;
  readonly broad: number;
  readonly long: number;
  readonly shifted: number;
  readonly brush: BrushName;
  readonly stage: Unit;
}

/** A dark and what works it into its row: it runs out dry at both ends, and the row's violet is drawn down over its upper side. */
const STROKES: readonly FootStroke[] = [
  {
    growth: 'shade',
    second: 'bloom',
    aside: -0.33,
    broad: 0.13,
    long: 1.25,
    shifted: 0,
    brush: 'drag',
    stage: 0.48,
  },
  {
    growth: 'shade',
    second: 'shade',
    aside: -0.34,
    broad: 0.12,
    long: 0.8,
    shifted: 0.06,
    brush: 'pull',
    stage: 0.5,
  },
  {
    growth: 'bloom',
    second: 'shade',
    aside: -0.22,
    broad: 0.16,
    long: 0.7,
    shifted: -0.3,
    brush: 'worked',
    stage: 0.56,
  },
  {
    growth: 'bloom',
    second: 'shade',
    aside: -0.25,
    broad: 0.13,
    long: 0.6,
    shifted: 0.34,
    brush: 'drag',
    stage: 0.58,
  },
];

/** How far apart they may begin, in sprigs, how many there are, how dark a row is that has them, and how long they are, in sheets' scales. */
const APART = 1.7;
const WANTED = 20;
const DARK: Unit = 0.45;
const LONG = [0.1, 0.22] as const;

/** How broad a stroke is at most, in sheets' scales. */
const BROADEST = 0.02;

/** One dark at a row's foot, with the row's violet drawn over it. */
const darken = (scene: Scene, random: Random, from: Place): Sketch[] => {
  const long = vary(mix(...LONG, from.near), 0.3, random) * scene.scale;
  const off = 0.05 * wobble(random);
  // Where no row stands it would lie alone.
  if (shiftTo(scene, from, 0).thick < 0.6) return [];
  return STROKES.flatMap(({ growth, second, aside, broad, long: share, shifted, brush, stage }) => {
    const way = layAlong(scene, from);
    const [dx, dy] = [Math.cos(way) * shifted * long, Math.sin(way) * shifted * long];
    const place = shiftTo(scene, lookAt(scene, from.x + dx, from.y + dy), aside);
    if (place.wild > 0.3 || place.burnt > 0.3 || place.deep < 0.2) return [];
    const path = follow(
      place.x,
      place.y,
      share * long,
      (x, y) => layAlong(scene, lookAt(scene, x, y)) + off,
      random,
    );
    return [
      sketchAlong(random, path, {
        width: Math.min(vary(broad, 0.2, random) * place.breadth, BROADEST * scene.scale),
        brush,
        load: paintOf(scene, random, growth, place, stage),
        second: paintOf(scene, random, second, place, stage),
        stage: stage + 0.01 * random(),
        hand: 'left',
        body: 0.5,
        spread: 0.008,
      }),
    ];
  });
};

/** The darks along the feet of the few darkest rows, each worked into its row. */
export const setFootDarks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('foot darks');
  const isDark = ({ deep, merged }: Place) => (deep > DARK && merged < 0.5 ? deep : 0);
  return pick(strewField(scene, random, APART), WANTED, random, isDark).flatMap((place) =>
    darken(scene, random, place),
  );
};
