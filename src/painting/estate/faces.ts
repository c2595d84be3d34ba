import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { COOLED, CORNER, type Lay, LIGHT, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';

/** A face of the house between two uprights: where these are and how far up it reaches, in widths of the main block, what it is painted with and when, and whether it is in the light. */
interface Face {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly hues: Hues;
  readonly stage: Unit;
  readonly isLit: boolean;
}

/** A face's paint. */
const paintOf = (random: Random, { hues }: Face) => ({
  load: blend(hues[0], choose(hues, random), 0.6),
  second: blend(hues[0], choose(hues, random), 0.6),
  body: 0.3,
});

/** A face's closed ground. The washes first, which take up least of what is behind. */
const closeFace = (random: Random, lay: Lay, face: Face): Sketch[] => {
  const { from, to, top, stage } = face;
  return (['wash', 'wash', 'flat'] as const).flatMap((brush, coat) =>
    [0.18, 0.5, 0.8].map((up) =>
      lay(mix(from, to, 0.5), -up * top, 0.95 * Math.abs(to - from), 0.5 * top, {
        brush,
        stage: coat < 2 ? STAGES.walls + 0.1 * (stage - 0.29) + 0.003 * coat : stage - 0.012,
        ...paintOf(random, face),
      }),
    ),
  );
};

/** How broad a touch on a lit wall is, in widths of the block, and how much of the light the first at its far end has. */
const BROAD = 0.115;
const LIT_MOST = 0.55;

/** About how many there are for a width of the block, how long in the wall's heights, and how far out of upright, in radians. */
const COVERED = 22;
const LONG = [0.3, 0.62] as const;
const LEANS = 0.75;

/** A lit face's paint at a share of its way from its sunny end. */
const litAt = (random: Random, { hues }: Face, share: Unit): Lab =>
  blend(
    blend(hues[0], choose(hues, random), 0.5),
    choose(LIGHT, random),
    LIT_MOST * (1 - share) * (0.5 + 0.5 * random()),
  );

/** A wall in the light: broad opaque touches of close creams, over one another and this way and that, palest where the light meets it first; one down its sunny end and one at the corner. */
const patch = (random: Random, lay: Lay, face: Face): Sketch[] => {
  const { from, to, top, stage } = face;
  const wide = Math.abs(to - from);
  const inward = (0.5 * BROAD) / wide;
  const count = Math.round(COVERED * wide);
  return Array.from({ length: count }, (_, i) => {
    const isEnd = i < 2;
    const share = isEnd ? mix(inward, 1 - inward, i) : mix(0.12, 0.88, spreadOut(i));
    const long = isEnd ? 0.9 : mix(...LONG, random());
    const up = isEnd ? 0.5 : mix(0.6 * long, 1 - 0.55 * long, spreadOut(i, 0.382));
    const load = litAt(random, face, share);
    return lay(mix(from, to, share), -up * top, long * top, vary(BROAD, 0.3, random), {
      angle: UPRIGHT + (isEnd ? 0.06 : LEANS) * wobble(random),
      bow: 0.15 * wobble(random),
      brush: choose(['flat', 'worked', 'flat'], random),
      stage: stage + 0.08 * (isEnd ? 1 : random()),
      load: random() < 0.2 ? blend(load, choose(COOLED, random), 0.35) : load,
      second: blend(load, choose(COOLED, random), 0.3),
      body: mix(0.35, 0.9, random() ** 2),
    });
  });
};

/** How steep a pull on a shaded wall is, in radians out of level. */
const RAKED = 0.62;

/** A wall in shade: pulls aslant over it, from the eaves away from the corner, laid before the light is. */
const rakeOver = (random: Random, lay: Lay, face: Face): Sketch[] => {
  const { from, to, top, stage } = face;
  const wide = Math.abs(to - from);
  return Array.from({ length: 8 }, (_, i) =>
    lay(
      mix(from, to, mix(0.3, 0.7, spreadOut(i))),
      -mix(0.16, 0.84, (i + 0.5) / 8) * top,
      0.8 * wide,
      vary(0.1, 0.15, random),
      {
        angle: RAKED * Math.sign(from - to) + 0.08 * wobble(random),
        bow: 0,
        brush: choose(['filbert', 'flat', 'worked'], random),
        stage: stage + 0.016 * random(),
        ...paintOf(random, face),
      },
    ),
  );
};

/** The walls of wing and block: the wing's in the light or not, as it stands, one of the block's in shade and one in the light. */
const facesOf = ({ sun, house: { wing } }: Scene): readonly Face[] => {
  const isLit = wing === sun;
  const hues: Hues = isLit ? [shade(WALL[0], -0.03), ...COOLED] : SHADED;
  return [
    { from: 0.84 * wing, to: 0.46 * wing, top: 0.205, hues, stage: 0.29, isLit },
    {
      from: (CORNER - 0.27) * sun,
      to: (CORNER + 0.08) * sun,
      top: 0.4,
      hues: SHADED,
      stage: 0.3,
      isLit: false,
    },
    { from: 0.5 * sun, to: CORNER * sun, top: 0.38, hues: WALL, stage: 0.33, isLit: true },
  ];
};

/** The faces of the house, each in its own value and its own way of the brush. */
export const raiseFaces = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] =>
  facesOf(scene).flatMap((face) => [
    ...closeFace(random, lay, face),
    ...(face.isLit ? patch : rakeOver)(random, lay, face),
  ]);
