import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, hues, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { closeCorner } from './corner.ts';
import { type Course, layCourse, type Wall } from './course.ts';
import { between } from './level.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';

/** The wall at dusk, its foot in the water, and its copings that see the sky. */
const WALL: Hues = hues('#454162', '#4b4460', '#3f4666');
const WET: Hues = hues('#2c2e48', '#302c44');
const COPING: Hues = hues('#8c86a2', '#948698');

/** A course of the quay, and how far down it lies from its upper edge to the water. */
type Low = Omit<Course, 'level'> & { readonly down: number };

/** The high wall with its coping in stretches; the lower quay, a pale line found twice; and the dark of its foot, unequal, in the river. */
const COURSES: readonly Low[] = [
  { span: [-0.05, 0.55], down: 0.3, broad: 0.03, hue: WALL, much: 0.5, brush: 'wash', stage: 0.46 },
  { span: [0.4, 1.02], down: 0.3, broad: 0.03, hue: WALL, much: 0.5, brush: 'wash', stage: 0.47 },
  { span: [-0.05, 0.7], down: 0.86, broad: 0.024, hue: WET, much: 0.5, brush: 'pull', stage: 0.5 },
  { span: [0.56, 1.04], down: 0.84, broad: 0.02, hue: WALL, much: 0.5, brush: 'pull', stage: 0.52 },
  {
    span: [-0.02, 0.3],
    down: 1.04,
    broad: 0.02,
    hue: WET,
    much: 0.7,
    brush: 'worked',
    stage: 0.58,
  },
  {
    span: [0.36, 0.52],
    down: 1.06,
    broad: 0.014,
    hue: WET,
    much: 0.6,
    brush: 'worked',
    stage: 0.6,
  },
  {
    span: [0.62, 0.97],
    down: 1.03,
    broad: 0.014,
    hue: WET,
    much: 0.5,
    brush: 'worked',
    stage: 0.59,
  },
  {
    span: [0.06, 0.36],
    down: 0.02,
    broad: 0.009,
    hue: COPING,
    much: 0.5,
    brush: 'drag',
    stage: 0.62,
  },
  { span: [0.5, 0.84], down: 0, broad: 0.009, hue: COPING, much: 0.4, brush: 'drag', stage: 0.63 },
  {
    span: [0.12, 0.52],
    down: 0.64,
    broad: 0.01,
    hue: COPING,
    much: 0.55,
    brush: 'drag',
    stage: 0.66,
  },
  {
    span: [0.6, 0.9],
    down: 0.62,
    broad: 0.008,
    hue: COPING,
    much: 0.4,
    brush: 'drag',
    stage: 0.67,
  },
];

/** The quay's courses, one upon another. */
const layCourses = (scene: Scene, random: Random): readonly Sketch[] => {
  const level = (down: number) => between(scene.wallTop, scene.waterline, down);
  const wall: Wall = {
    along: (share) => scene.corner * share,
    strays: 0.02,
    seen: level(0.6),
    own: 0.4,
    body: 0.4,
  };
  return COURSES.map(({ down, ...course }) =>
    layCourse(scene, random, wall, { ...course, level: level(down) }),
  );
};

/** The ramp from the street down to the lower quay: one slanting touch that sees the sky. */
const rampDown = (scene: Scene, random: Random): Sketch => {
  const at = scene.corner * (0.34 + 0.2 * random());
  const [high, low] = [scene.across(at), scene.across(at + 0.05)];
  const level = (down: number) => between(scene.wallTop, scene.waterline, down);
  const here = scene.colour(high, level(0.4)(high), 0.6);
  const load = blend(here, scene.evening.unlit(choose(COPING, random)), 0.4);
  return pull(random, [high, level(0.12)(high)], [low, level(0.58)(low)], {
    width: 0.01 * scene.size(at) * scene.scale,
    bow: 0,
    brush: 'drag',
    load,
    second: here,
    stage: 0.65,
    hand: 'left',
    body: 0.4,
    spread: 0.006,
  });
};

/** Where the quay goes on beyond the palace's corner and is lost: a few blunt touches at the water, each shorter than the one below it. */
const endQuay = (scene: Scene, random: Random): Sketch[] =>
  [0.06, 0.044, 0.028].map((long, i) => {
    const x = scene.across(scene.corner);
    const size = scene.size(scene.corner) * scene.scale;
    const { outward } = scene;
    const y = scene.waterline(x) + (0.002 - 0.011 * i + 0.003 * wobble(random)) * size;
    const there = scene.sky(x + 0.1 * outward * size, scene.horizon - 0.05, 0.6);
    const load = blend(scene.evening.unlit(choose(WALL, random)), there, mix(0.35, 0.55, i / 2));
    return pull(random, [x - 0.03 * outward * size, y], [x + long * outward * size, y], {
      width: vary(0.017, 0.2, random) * size,
      bow: 0.06 * wobble(random),
      brush: i % 2 ? 'worked' : 'pull',
      load,
      second: shade(load, 0.02),
      stage: 0.34 + 0.05 * i,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    });
  });

/** The quay that the palace stands on, its foot in the water. */
export const layQuay = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('quay');
  return [
    ...closeCorner(scene, random),
    ...endQuay(scene, random),
    ...layCourses(scene, random),
    rampDown(scene, random),
  ];
};
