import { mix, type Unit } from '../../units.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';

/** The meadow as a mass, whatever of it is worked. */
const lieOf = (scene: Scene): Omit<Passage, 'holds' | 'size'> => {
  const { format, farBank, key } = scene;
  return {
    name: 'meadow',
    box: { left: -0.02, right: format + 0.02, top: farBank, foot: 1.02 },
    colour: scene.meadow,
    broken: (x, y) => (scene.shadow(x, y) > 0.5 ? key.broken.shadow : key.broken.stubble),
    direction: scene.lie,
    flat: (y) => 1 - scene.near(y) ** 0.7,
    hand: () => 'left',
  };
};

/** Whether a height is the meadow's; the ends of touches may lie a little beyond the far bank. */
const isMeadow = ({ farBank }: Scene, y: number, end: boolean): boolean =>
  y > farBank - (end ? 0.008 : 0);

/** The meadow's ground, a little behind the stacks and under their shadows too; no touch of a first coat is too small to be one. */
export const groundOf = (scene: Scene): Passage => ({
  ...lieOf(scene),
  holds: (x, y, end) => isMeadow(scene, y, end) && (end || !scene.stackAt(x, y, -0.5)),
  size: (y) => mix(0.62, 1.1, scene.near(y)) * scene.scale,
});

/** The meadow where stubble may stand, its touches so far over a stack's edge, in half widths. */
export const standing = (scene: Scene, laps: Unit): Passage => ({
  ...lieOf(scene),
  holds: (x, y, end) => isMeadow(scene, y, end) && !scene.stackAt(x, y - 0.01, end ? -laps : 0.02),
  size: (y) => mix(0.3, 1.05, scene.near(y) ** 0.85),
});
