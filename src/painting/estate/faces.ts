import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { COOLED, CORNER, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

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
const paintOf = (random: Random, { hues, isLit }: Face) => ({
  load: blend(hues[0], choose(hues, random), 0.7),
  second: blend(choose(hues, random), choose(COOLED, random), isLit ? 0.25 : 0.5),
  body: 0.2,
});

/** How the wrist turns on a wall, in radians: up it, aslant to either side, along it. */
const WAYS = [-UPRIGHT, -UPRIGHT + 0.7, -UPRIGHT - 0.6, 0.1] as const;

/** A face in full touches over one another, in two courses, each with a turn of the wrist. */
const crossOver = (random: Random, lay: Lay, face: Face): Sketch[] => {
  const { from, to, top, stage } = face;
  const columns = Math.max(2, Math.round(Math.abs(to - from) / 0.14));
  return [0.3, 0.74].flatMap((up) =>
    Array.from({ length: columns }, (_, i) =>
      lay(
        mix(from, to, mix(0.06, 0.94, (i + 0.2 * wobble(random)) / (columns - 1))),
        -up * top,
        0.66 * top,
        0.17,
        {
          angle: choose(WAYS, random) + 0.2 * wobble(random),
          brush: choose(['worked', 'filbert', 'flat'], random),
          stage,
          ...paintOf(random, face),
        },
      ),
    ),
  );
};

/** The far end of a face, drawn down in one. */
const drawEnd = (random: Random, lay: Lay, { from, to, top, hues, stage }: Face): Sketch => {
  const inward = Math.sign(to - from) * 0.04;
  return lay(from + inward, -0.52 * top, 1.04 * top, 0.11, {
    angle: UPRIGHT + 0.03 * wobble(random),
    bow: 0,
    brush: 'pull',
    stage: stage + 0.03,
    load: blend(hues[0], choose(COOLED, random), 0.5),
    second: hues[0],
    body: 0.3,
  });
};

/** A face: a closed ground, touches that cross over it, and in the light its far end, for that is seen. */
const raiseFace = (random: Random, lay: Lay, face: Face): Sketch[] => {
  const { from, to, top, stage, isLit } = face;
  // The washes first, which take up least of the trees behind.
  const ground = (['wash', 'wash', 'flat'] as const).flatMap((brush, coat) =>
    [0.18, 0.5, 0.8].map((up) =>
      lay(mix(from, to, 0.5), -up * top, 0.98 * Math.abs(to - from), 0.5 * top, {
        brush,
        stage: stage - 0.012 + 0.004 * coat,
        ...paintOf(random, face),
      }),
    ),
  );
  const end = isLit ? [drawEnd(random, lay, face)] : [];
  return [...ground, ...crossOver(random, lay, face), ...end];
};

/** The walls of wing and block: the wing's in the light or not, as it stands, one of the block's in shade and one in the light. */
const facesOf = ({ sun, house: { wing } }: Scene): readonly Face[] => {
  const isLit = wing === sun;
  const hues: Hues = isLit ? [shade(WALL[0], -0.03), ...COOLED] : SHADED;
  const side = { from: (CORNER - 0.27) * sun, to: (CORNER + 0.02) * sun };
  return [
    { from: 0.84 * wing, to: 0.44 * wing, top: 0.19, hues, stage: 0.35, isLit },
    { ...side, top: 0.38, hues: SHADED, stage: 0.36, isLit: false },
    { from: 0.5 * sun, to: CORNER * sun, top: 0.38, hues: WALL, stage: 0.37, isLit: true },
  ];
};

/** The faces of the house, each in its own value. */
export const raiseFaces = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] =>
  facesOf(scene).flatMap((face) => raiseFace(random, lay, face));
