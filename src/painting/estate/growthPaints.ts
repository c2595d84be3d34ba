import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, shade } from '../colour.ts';
import { wobble } from '../sketch.ts';
import type { Growth } from './growth.ts';
import { type Paints, paints, seen } from './light.ts';
import type { Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** Their paints, in passages that are rosy and bluish: a few close hues each, and in a row's shade one that is dark, and greyest. */
const HUES: Readonly<Record<Growth, readonly [rosy: Paints, bluish: Paints]>> = {
  bloom: [
    paints('bloom', '#9b84b0', '#a48bb3', '#948db4'),
    paints('bloom', '#8d89b9', '#9591b6', '#8b92ba'),
  ],
  crest: [
    paints('crest', '#c3aac2', '#bdaac9', '#d0b0bb'),
    paints('crest', '#b0abcf', '#b9b2cc', '#c0a8c7'),
  ],
  shade: [
    paints('flank', '#736b9c', '#7b7094', '#706a92'),
    paints('flank', '#66739f', '#706f9e', '#677194'),
  ],
  earth: [
    paints('earth', '#cfbaa2', '#c9b0a6', '#c3b1a8'),
    paints('earth', '#cab9a0', '#c0b1a6', '#bdb6a0'),
  ],
  furrow: [paints('furrow', '#b99c88', '#ae9791'), paints('furrow', '#b09c8b', '#a69892')],
  stem: [paints('grass', '#8d8f78', '#7d8c84'), paints('grass', '#768c86', '#748a93')],
  grass: [paints('grass', '#a1a585', '#b1aa8a'), paints('grass', '#98a28e', '#a6a78a')],
};

/** What the shadow that lies over the field makes of them. */
const SHADE = paints('shadow', '#727b9e');

/** What the low sun makes of them, and how much of it each takes. */
const SUN = paints('sunlight', '#e6bb9a');
const LIGHT: Readonly<Record<Growth, Unit>> = {
  crest: 1,
  earth: 1,
  grass: 0.8,
  bloom: 0.6,
  stem: 0.4,
  furrow: 0.3,
  shade: 0.1,
};

/** How much darker and how much purer each is where it is nearest, in OKLab: the deep violets and greens stand in front. */
const DEEP: Readonly<Partial<Record<Growth, readonly [darker: number, purer: number]>>> = {
  shade: [0.07, 0.45],
  bloom: [0.035, 0.5],
  stem: [0.08, 0.5],
  furrow: [0.05, 0.2],
};

/** A growth's paint, deeper from a third of the way down the field, fully so in its front quarter. */
const deepen = (growth: Growth, [l, a, b]: Lab, near: Unit): Lab => {
  const [darker, purer] = DEEP[growth] ?? [0, 0];
  const front = smoothstep(0.3, 0.75, near);
  const pure = 1 + purer * front;
  return [l - darker * front, a * pure, b * pure];
};

/** How far a hand strays from a place's heap, in shares of all. */
const ASTRAY = 0.12;

/** How much of what lies there a load has at least. */
const BOUND: Unit = 0.2;

/** How much of a place's own paint the air takes: far rows, and those seen flat, are pale and alike. */
const airAt = ({ near, breadth }: Place): Unit =>
  Math.max(BOUND, 0.45 * smoothstep(0.36, 0.03, near), 0.3 * smoothstep(0.05, 0.016, breadth));

/** From how near on a place has the last of its hues, the rarest. */
const FAR = 0.3;

/** Which of its hues a place has: its neighbours have it too, for a painter lays a handful of touches from one heap, and one of another now and then. */
const heapOf = (
  { drift }: Scene,
  random: Random,
  hues: Hues,
  { x, y, near, merged }: Place,
): Lab => {
  const fine = mix(7, 3.2, near);
  const at = 0.5 + 1.7 * (drift(x, y, fine, 1.6 * fine, 87) - 0.5) + ASTRAY * wobble(random);
  // The darkest is kept for what is near, and stands alone.
  const many = near < FAR || merged > 0.5 ? 2 : hues.length;
  return hues[Math.floor(many * clamp(at, 0, 0.999))] ?? hues[0];
};

/** The paint of something that grows at a place, as it is seen from here at a stage. */
export const paintOf = (
  scene: Scene,
  random: Random,
  growth: Growth,
  place: Place,
  stage: Unit,
): Lab => {
  const isRosy = scene.hue(place.x, place.y) + 0.1 * wobble(random) < 0.5;
  const heap = heapOf(scene, random, seen(scene, HUES[growth][isRosy ? 0 : 1]), place);
  const own = deepen(growth, heap, place.near);
  const [dusk] = seen(scene, SHADE);
  const [sun] = seen(scene, SUN);
  const shaded = blend(own, dusk, 0.2 * place.shadow);
  const lit = shade(
    blend(shaded, sun, 0.2 * place.sunlit * LIGHT[growth]),
    0.018 * place.sunlit * LIGHT[growth],
  );
  return blend(lit, scene.open(place.x, place.y, stage), airAt(place));
};
