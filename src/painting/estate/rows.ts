import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { spanOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Growth, paintOf } from './growth.ts';
import { isBare, lookAt, type Place } from './lookAt.ts';
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

/** A band that is seen broader is drawn in several strands side by side, in sheets' scales. */
const BROADEST = 0.05;
/** How broad a strand is at least, in canvas heights: what is thinner is not seen. */
const THINNEST = 0.006;

/** A band along a row: what it shows, how far aside of the crest, how broad for the row. */
type Band = readonly [grown: Growth, aside: number, share: number];

/** The bands of a row in the order of their laying. */
const BANDS: readonly Band[] = [
  ['earth', 0.46, 0.36],
  ['shade', -0.21, 0.36],
  ['bloom', 0.08, 0.42],
];

/** The rows, each in stretches that grow as they come near. */
const stretchRows = (scene: Scene, random: Random): Stretch[] => {
  const { format, vanishing, scale } = scene;
  const stretches: Stretch[] = [];
  for (let row = -MOST; row <= MOST; row++) {
    let from = (0.05 + 0.02 * random()) * scale;
    while (from + vanishing.y < 1.02) {
      const to = from * (1 + 0.4 * vary(1, 0.3, random));
      const at = scene.onRow(row, Math.sqrt(from * to));
      const middle = lookAt(scene, ...at);
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

/** A piece of a band in its paint, over what lies there: one stroke along it, or several strands where it is broad. */
const layStrands = (
  scene: Scene,
  random: Random,
  [, aside, share]: Band,
  stretch: Stretch,
  paint: { readonly own: Lab; readonly lies: Lab; readonly begun: Unit },
): Sketch[] => {
  const { breadth } = stretch.middle;
  const strands = Math.ceil((share * breadth) / (BROADEST * scene.scale));
  return Array.from({ length: strands }, (_, strand) => {
    const load = shade(paint.own, 0.03 * wobble(random));
    const off = share * ((strand + 0.5) / strands - 0.5 + 0.2 * wobble(random));
    const path = pullAlong(scene, random, stretch, aside * scene.sun + off);
    const width = Math.max(THINNEST, vary((1.15 * share) / strands, 0.25, random) * breadth);
    return sketchAlong(random, path, {
      // A touch as broad as long would lie on the row like a pebble.
      width: Math.min(width, 0.34 * spanOf(path)),
      brush: choose(['wash', 'scumble', 'worked'], random),
      load,
      second: blend(load, paint.lies, 0.6),
      stage: paint.begun + 0.004 * strand,
      hand: 'left',
      body: 0.4,
      spread: 0.005,
    });
  });
};

/** A piece of a band, if it is told: the `turn`th of the bands. */
const layPiece = (
  scene: Scene,
  random: Random,
  band: Band,
  turn: number,
  stretch: Stretch,
): Sketch[] => {
  const { middle } = stretch;
  // A row that is told in every part would be a plank.
  if (random() < mix(0.35, 0.08, smoothstep(0.01, 0.04, middle.breadth))) return [];
  const begun = 0.22 + 0.055 * turn + 0.06 * random();
  const lies = scene.open(middle.x, middle.y, begun);
  const growth = isBare(middle) ? 'earth' : band[0];
  const half = { ...middle, shadow: 0.5 * middle.shadow };
  const own = blend(paintOf(scene, random, growth, half, begun), lies, 0.2);
  return layStrands(scene, random, band, stretch, { own, lies, begun });
};

/** Each row in a few full sweeps along it: the path beside it, its flank in shade, its flowers, all lost in the next. */
export const sweepBands = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bands');
  return BANDS.flatMap((band, turn) =>
    // Each band in stretches of its own: no seam runs across a row.
    stretchRows(scene, random).flatMap((stretch) => layPiece(scene, random, band, turn, stretch)),
  );
};
