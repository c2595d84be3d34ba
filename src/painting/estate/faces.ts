import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { pick, seen } from './light.ts';
import { COOLED, CORNER, type Lay, LIGHT, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';
import { LIT } from './tiles.ts';

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

/** The broad pulls over a lit wall from under its eaves down, none like another: how high each lies, how far from its sunny end its middle, how long and how broad, in shares of the wall, how much of the light it has, of the roof's rose, and of the sky's cool. */
const COURSES = [
  { up: 0.84, share: 0.54, long: 0.9, broad: 0.34, light: 0, rose: 0.12, cool: 0.5 },
  { up: 0.2, share: 0.56, long: 0.8, broad: 0.4, light: 0, rose: 0.24, cool: 0.3 },
  { up: 0.48, share: 0.7, long: 0.5, broad: 0.42, light: 0.05, rose: 0.3, cool: 0 },
  { up: 0.56, share: 0.34, long: 0.56, broad: 0.46, light: 0.6, rose: 0, cool: 0 },
] as const;

/** The uprights at its two ends, neither down to the ground: the sunny one, and the one at the corner. */
const ENDS = [
  { share: 0.07, broad: 0.13, light: 0.4 },
  { share: 0.95, broad: 0.11, light: 0.3 },
] as const;

/** A wall in the light: a few broad level pulls of unequal creams, run into one another, palest where the light meets it first; one down each of its ends. */
const pullOver = (scene: Scene, random: Random, lay: Lay, face: Face): Sketch[] => {
  const { from, to, top, stage, hues } = face;
  const wide = Math.abs(to - from);
  const style = { brush: 'filbert', body: 0.6 } as const;
  const litBy = (light: Unit): Lab =>
    blend(blend(hues[0], choose(hues, random), 0.7), pick(scene, LIGHT, random), light);
  const courses = COURSES.map(({ up, share, long, broad, light, rose, cool }, i) =>
    lay(mix(from, to, share), -up * top, long * wide, broad * top, {
      ...style,
      angle: (i % 2 === 0 ? 0 : Math.PI) + 0.05 * wobble(random),
      bow: 0.02 * wobble(random),
      stage: stage + 0.016 * i,
      load: blend(
        blend(litBy(light), pick(scene, LIT, random), rose),
        pick(scene, COOLED, random),
        cool,
      ),
      second: litBy(0.5 * light),
    }),
  );
  const ends = ENDS.map(({ share, broad, light }) =>
    lay(mix(from, to, share), -0.6 * top, 0.7 * top, broad * wide, {
      ...style,
      angle: UPRIGHT + 0.06 * wobble(random),
      stage: stage + 0.07,
      load: litBy(light),
      second: litBy(0.5 * light),
    }),
  );
  return [...courses, ...ends];
};

/** A wall in shade: three broad upright pulls of nearly one paint. */
const massOver = (random: Random, lay: Lay, face: Face): Sketch[] => {
  const { from, to, top, stage } = face;
  const wide = Math.abs(to - from);
  return [0.2, 0.76, 0.48].map((share, i) =>
    lay(mix(from, to, share), -0.48 * top, 0.9 * top, 0.42 * wide, {
      angle: UPRIGHT + 0.08 * wobble(random),
      bow: 0.03 * wobble(random),
      brush: 'filbert',
      stage: stage + 0.008 * i,
      ...paintOf(random, face),
    }),
  );
};

/** The walls of wing and block: the wing's in the light or not, as it stands, one of the block's in shade and one in the light. */
const facesOf = (scene: Scene): readonly Face[] => {
  const {
    sun,
    house: { wing },
  } = scene;
  const [wall, shaded] = [seen(scene, WALL), seen(scene, SHADED)];
  const isLit = wing === sun;
  const hues: Hues = isLit ? [shade(wall[0], -0.03), ...seen(scene, COOLED)] : shaded;
  return [
    { from: 0.84 * wing, to: 0.46 * wing, top: 0.205, hues, stage: 0.29, isLit },
    {
      from: (CORNER - 0.27) * sun,
      to: (CORNER + 0.08) * sun,
      top: 0.4,
      hues: shaded,
      stage: 0.3,
      isLit: false,
    },
    { from: 0.5 * sun, to: CORNER * sun, top: 0.38, hues: wall, stage: 0.33, isLit: true },
  ];
};

/** The corner between the block's walls: the shade drawn down along the light in one pull that is lost before the ground. */
const drawCorner = (scene: Scene, random: Random, lay: Lay): Sketch =>
  lay((CORNER - 0.05) * scene.sun, -0.21, 0.3, 0.1, {
    angle: UPRIGHT + 0.04 * wobble(random),
    brush: 'filbert',
    load: seen(scene, SHADED)[0],
    second: pick(scene, SHADED, random),
    stage: 0.42,
    body: 0.5,
  });

/** The faces of the house, each in its own value and its own way of the brush. */
export const raiseFaces = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => [
  ...facesOf(scene).flatMap((face) => [
    ...closeFace(random, lay, face),
    ...(face.isLit ? pullOver(scene, random, lay, face) : massOver(random, lay, face)),
  ]),
  drawCorner(scene, random, lay),
];
