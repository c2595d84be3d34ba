import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { spanOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Growth, paintOf } from './growth.ts';
import { lookAt, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** A piece of a row, by its number and by how far below where the rows meet it begins and ends. */
interface Stretch {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly middle: Place;
}

/** Rows that are seen narrower run together; such as lie flatter leave the canvas before they are told. */
const NARROWEST = 0.012;
const MOST = 24;

/** No brush is broader than this on the rows, in sheets' scales. */
const BROADEST = 0.05;

/** The bands of a row in the order of their laying: what they show, how far aside of the crest, how broad for the row. */
const BANDS: readonly (readonly [Growth, number, number])[] = [
  ['earth', 0.46, 0.36],
  ['shade', -0.21, 0.36],
  ['bloom', 0.08, 0.42],
];

/** The rows, each in stretches that grow as they come near. */
const stretchRows = ({ format, vanishing, scale, ...scene }: Scene, random: Random): Stretch[] => {
  const stretches: Stretch[] = [];
  for (let row = -MOST; row <= MOST; row++) {
    let from = (0.05 + 0.02 * random()) * scale;
    while (from + vanishing.y < 1.02) {
      const to = from * (1 + 0.4 * vary(1, 0.3, random));
      const at = scene.onRow(row, Math.sqrt(from * to));
      const middle = lookAt({ format, vanishing, scale, ...scene }, ...at);
      const isSeen = middle.x > -0.08 && middle.x < format + 0.08 && middle.y < 1.06;
      if (isSeen && middle.breadth > NARROWEST * scale) stretches.push({ row, from, to, middle });
      from = to;
    }
  }
  return stretches;
};

/** A touch drawn along a stretch, `aside` of its crest. */
const pullAlong = (
  scene: Scene,
  random: Random,
  { row, from, to }: Stretch,
  aside: number,
): Sketch['path'] => {
  const late = 0.2 * wobble(random);
  const at = (share: Unit) => from * (to / from) ** mix(late - 0.1, late + 1.15, share);
  const path = sampled((t) => scene.onRow(row + aside + 0.03 * wobble(random), at(t)));
  return random() < 0.6 ? turned(path) : path;
};

/** Each row in a few full sweeps along it: the path beside it, its flank in shade, its flowers, all lost in the next. */
export const sweepBands = (scene: Scene): readonly Sketch[] => {
  const { scale, sun } = scene;
  const random = scene.randomFor('bands');
  const bandOf = (
    [grown, aside, share]: (typeof BANDS)[number],
    turn: number,
    stretch: Stretch,
  ): Sketch[] => {
    const { middle } = stretch;
    const { x, y, breadth } = middle;
    const growth = middle.thick < 0.1 ? 'earth' : grown;
    // A row that is told in every part would be a plank.
    if (random() < mix(0.35, 0.08, smoothstep(0.01, 0.04, breadth))) return [];
    const begun = 0.22 + 0.055 * turn + 0.06 * random();
    const lies = scene.open(x, y, begun);
    const own = paintOf(scene, random, growth, { ...middle, shadow: 0.5 * middle.shadow }, begun);
    const band = blend(own, lies, 0.2);
    const strands = Math.ceil((share * breadth) / (BROADEST * scale));
    return Array.from({ length: strands }, (_, strand) => {
      const load = shade(band, 0.03 * wobble(random));
      const across = aside * sun + share * ((strand + 0.5) / strands - 0.5 + 0.2 * wobble(random));
      const path = pullAlong(scene, random, stretch, across);
      const width = Math.max(0.006, vary((1.15 * share) / strands, 0.25, random) * breadth);
      return {
        ...sketchTouch(random, {
          x,
          y,
          length: 0,
          // A touch as broad as long would lie on the row like a pebble.
          width: Math.min(width, 0.34 * spanOf(path)),
          brush: choose(['wash', 'scumble', 'worked'], random),
          load,
          second: blend(load, lies, 0.6),
          stage: begun + 0.004 * strand,
          hand: 'left',
          body: 0.4,
          spread: 0.005,
        }),
        path,
      };
    });
  };
  return BANDS.flatMap((band, turn) =>
    stretchRows(scene, random).flatMap((stretch) => bandOf(band, turn, stretch)),
  );
};
