import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { type BrushName, isWeak } from '../brushes.ts';
import { shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { angleOf } from './bearing.ts';
import { begunAt, beside, type Growth, growthAt, handOf } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { isPath, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { pick, sprigAt, strewField } from './strewField.ts';

/** A coat of the bed: how far apart its touches are, how long and how broad, in sprigs, with which brushes, about how many there are and when. */
interface Coat {
  readonly apart: number;
  readonly long: number;
  readonly broad: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly wanted: number;
  readonly stages: readonly [Unit, Unit];
}

/** How unequal its touches are: many are small, a few carry a row. */
const UNEQUAL = 0.6;

/** Broad ragged touches that close the field under the pulls. */
const BED: readonly Coat[] = [
  {
    apart: 2.1,
    long: 4,
    broad: 1.9,
    brushes: ['worked', 'filbert', 'worked', 'scumble'],
    wanted: 340,
    stages: [0.15, 0.3],
  },
];

/** How far its touches differ in lightness, in OKLab. */
const CONTRAST = 0.025;

/** How broad a touch is at most where the field ends and nearest, in sheets' scales: less than a pull's, which is the bolder. */
const BROADEST = [0.008, 0.03] as const;

/** From this width on, in sheets' scales, none is a melody's: it would sing out as a slab. */
const SLAB = 0.024;

/** How much longer and narrower a touch is in the farthest rows, which are seen flat. */
const FLAT = 1.2;

/** From how long on, in its breadths, a touch is held to the row's way: it would lie across it like a plank. */
const FREE = 1.8;

/** How broad a touch is at most, in rows: it tells one side of a row. */
const SIDE = 0.5;

/** A row's flank in shade is close, so that it holds together; the paths are more open. */
const crowded = (place: Place): number =>
  place.aside > -0.34 && place.aside < -0.08 ? 1.3 : isPath(place) ? 1.15 : 1;

/** What far touches are laid with, which run together, and how many are at a place. */
const MERGED: Coat['brushes'] = ['worked', 'scumble', 'drag'];
const merged = ({ near }: Place): Unit => smoothstep(0.4, 0.12, near);

/** How long and how broad a touch of a coat is. */
const sizeOf = (
  scene: Scene,
  random: Random,
  { long, broad }: Coat,
  { breadth, near }: Place,
  growth: Growth,
): Pick<WristTouch, 'length' | 'width'> => {
  // The light is told in finer touches than what lies under it.
  const slim = growth === 'crest' ? 0.6 : 1;
  const size = vary(1, UNEQUAL, random) * sprigAt(scene, near);
  const flat = mix(FLAT, 1, smoothstep(0.05, 0.35, near));
  const length = flat * vary(long, 0.2, random) * size;
  const width = Math.min(
    SIDE * breadth + 0.004 * scene.scale,
    (slim / flat) * vary(broad, 0.2, random) * size,
    mix(...BROADEST, smoothstep(0, 0.6, near)) * scene.scale,
  );
  return { length, width };
};

/** A coat of the bed: touches of all sizes shoulder to shoulder, lighter and darker as the banks are round. */
const layCoat = (scene: Scene, coat: Coat): Sketch[] => {
  const { apart, brushes, wanted, stages } = coat;
  const random = scene.randomFor(`bed ${apart}`);
  return pick(strewField(scene, random, apart), wanted, random, crowded).map((place): Sketch => {
    const growth = growthAt(random, place);
    const { length, width } = sizeOf(scene, random, coat, place, growth);
    const stage = begunAt(random, growth, ...stages);
    const own = paintOf(scene, random, growth, place, stage);
    const brush = choose(random() < merged(place) ? MERGED : brushes, random);
    const load = shade(own, CONTRAST * wobble(random));
    return sketchTouch(random, {
      x: place.x,
      y: place.y,
      length,
      width,
      angle: angleOf(scene, random, place, Math.min(1, (FREE * width) / length)),
      brush,
      load,
      second: paintOf(
        scene,
        random,
        random() < 0.5 ? growth : beside(random, growth),
        place,
        stage,
      ),
      stage,
      body: 0.4 + 0.4 * random(),
      hand:
        isWeak({ brush }) || width > SLAB * scene.scale ? 'left' : handOf(random, growth, place),
      spread: 0.006,
    });
  });
};

/** The bed of the field. */
export const layBed = (scene: Scene): readonly Sketch[] =>
  BED.flatMap((coat) => layCoat(scene, coat));
