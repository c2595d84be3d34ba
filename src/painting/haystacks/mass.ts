import { mix, smoothstep, type Unit } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import type { Coat } from './company.ts';
import type { Passage } from './passage.ts';
import { sideAt } from './pullSide.ts';
import type { Scene } from './scene.ts';
import { shingle } from './shingle.ts';
import type { Stack } from './stack.ts';

/** A stack's first shape in courses of pulls: from one rise to another (from its eaves where a number is added to them), where across it, and how wide in half widths. */
const courses = (eaves: Unit) =>
  [
    { reach: [0.01, eaves + 0.14], across: [-0.68, -0.34, 0, 0.34, 0.68], wide: 0.68 },
    { reach: [0.62, eaves - 0.28], across: [-0.7, -0.42, -0.14, 0.14, 0.42, 0.7], wide: 0.44 },
    { reach: [0.74, 0.44], across: [-0.54, -0.18, 0.18, 0.54], wide: 0.32 },
    { reach: [0.81, 0.36], across: [-0.4, -0.14, 0.14, 0.4], wide: 0.25 },
    { reach: [0.87, 0.6], across: [-0.3, 0, 0.3], wide: 0.18 },
  ] as const;

/** What closes it, in half widths of the stack: touches that leave no gap between their hairs. */
const CLOSING: Omit<Block, 'gap'> = {
  name: 'closing',
  length: 0.5,
  width: 0.27,
  loose: 0.4,
  stages: [0.04, 0.055],
  brush: 'pull',
  body: 1,
  right: 0.06,
  paired: 0.03,
};
/** And what closes it again, as its straw lies, where those broke up over the ground. */
const AGAIN: Omit<Block, 'gap'> = {
  ...CLOSING,
  name: 'closing again',
  length: 0.48,
  width: 0.27,
  loose: 0.3,
  stages: [0.09, 0.11],
};
/** No square of it so wide is left bare. */
const GAP = 0.022;

/** The mass drawn together. */
const TOGETHER: Coat = {
  spacing: [0.05, 0.042],
  length: 0.07,
  width: 0.032,
  stages: [0.11, 0.26],
  strength: [0.3, 0.6],
  contrast: 0.02,
  loose: 0.3,
  brushes: ['worked'],
  body: [0.5, 0.9],
};

/** When its thatch is pulled, as the sky is laid; and when its wall is, over the field and the shadow at its foot. */
const STAGES = [0.0072, 0.0092] as const;
const WALL_STAGES = [0.0112, 0.0124] as const;

/** A stack in a few broad pulls down its thatch and up its wall, side by side, so that it stands from the first: one dark shape, and not a speck of ground in it. */
const pullShape = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`shape ${i}`);
  const pull = (
    across: number,
    rises: readonly [Unit, Unit],
    wide: number,
    stages: readonly [Unit, Unit],
  ): Sketch => {
    const load = scene.straw({ stack, rise: mix(...rises, 0.6), across: 0.95 * across }, 0.04);
    const hue = choose(scene.key.broken.shade, random);
    return {
      path: sideAt(scene, stack, across, rises),
      // Narrower at its sides, or crumbs of it would lie beyond them.
      width: vary(wide, 0.1, random) * (1 - 0.35 * Math.abs(across)) * stack.half,
      brush: 'wash',
      load,
      second: blend(load, atValue(hue, load[0]), 0.4),
      spread: 0.004,
      // Thick for a wash, or the sky's and the field's ridges would run on through it.
      body: 3,
      hand: random() < 0.35 ? 'right' : 'left',
      stage: mix(...stages, random()),
    };
  };
  return courses(stack.eaves).flatMap(({ reach, across, wide }, turn) =>
    across.map((at) =>
      pull(at + 0.04 * wobble(random), reach, wide, turn === 0 ? WALL_STAGES : STAGES),
    ),
  );
};

/** A stack's first shape, that no speck of the ground shows in, and its mass drawn together. */
export const layMass = (scene: Scene, stack: Stack, mass: Passage, i: number): Sketch[] => {
  const inside: Passage = {
    ...mass,
    size: () => stack.half,
    holds: (x, y, end) => {
      const at = scene.stackAt(x, y, end ? -0.08 : -0.1);
      // No broad touch fits into its top.
      return at?.stack === stack && at.rise < (end ? 0.87 : 0.8);
    },
    // Round the wall, or it would stand on the ends of touches; up its sides over the foot, or those ends would be the rungs of a ladder there.
    direction: (x, y) => {
      const at = scene.stackAt(x, y, 0.05);
      if (at === undefined || at.rise >= stack.eaves) return scene.direction(x, y);
      const up = smoothstep(0.5, 0.85, Math.abs(at.across)) * smoothstep(0.04, 0.14, at.rise);
      return -mix(0.25 * at.across, 1.35 * Math.sign(at.across), up);
    },
  };
  // Its point is drawn, or the ends of touches would stand on it.
  const below: Passage['holds'] = (x, y, end) =>
    mass.holds(x, y, end) && (scene.stackAt(x, y, 0.02)?.rise ?? 1) < (end ? 0.93 : 0.86);
  return [
    ...pullShape(scene, stack, i),
    ...blockIn(scene, inside, { ...CLOSING, gap: GAP * stack.half }),
    ...blockIn(
      scene,
      { ...inside, direction: scene.direction },
      { ...AGAIN, gap: 6 * GAP * stack.half },
    ),
    ...shingle(scene, { ...mass, holds: below }, TOGETHER, 0),
  ];
};
