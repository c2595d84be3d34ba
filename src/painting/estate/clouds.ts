import type { Random } from '../../random.ts';
import { clamp, mix, type Point, smoothstep, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { haloRound, lightBack } from './cloudLight.ts';
import { leavesFree } from './leavesFree.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';

/** The unequal heaps that a cloud is made of, on one level base, the highest about a third of the way. */
const heapsOf = ({ x, y, across, deep }: Cloud, random: Random): readonly Cloud[] => {
  const count = 3 + Math.floor(random() * 3);
  return Array.from({ length: count }, (_, i) => {
    const aside = -0.8 + (1.6 * (i + 0.6 * random())) / (count - 0.5);
    const share = vary(1 - 0.55 * Math.abs(aside + 0.25), 0.25, random);
    return {
      x: x + aside * across,
      y: y - deep * (0.5 * share - 0.3),
      across: across * 0.4 * (0.6 + 0.5 * share),
      deep: deep * share,
    };
  });
};

/** How much more of the sky behind it a cloud's paint has: it has no edge of its own. */
const THIN: Unit = 0.38;

/** Its base, level and cool, in a few long touches, so that all heaps are one. */
const layBase = (scene: Scene, random: Random, { x, y, across, deep }: Cloud): Sketch[] => {
  const thinned = mix(0.72, 0.3, smoothstep(0.04, 0.1, deep / scene.scale));
  return Array.from({ length: 5 }, () => {
    const at = { x: x + 0.8 * wobble(random) * across, y: y + deep * (0.2 + 0.2 * wobble(random)) };
    return sketchTouch(random, {
      ...at,
      length: vary(0.85, 0.3, random) * across,
      width: vary(0.56, 0.25, random) * deep,
      angle: 0.2 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: 'pull',
      load: blend(
        blend(choose(scene.light.bases, random), choose(scene.light.backs, random), thinned),
        scene.open(at.x, at.y, 0.5),
        mix(thinned + 0.25 * random(), 1, THIN),
      ),
      second: choose(scene.light.backs, random),
      stage: 0.185 + 0.003 * random(),
      hand: 'left',
      body: 0.4,
      spread: 0.003,
    });
  });
};

/** The body of a heap: broad touches over one another, rosy grey on its back and cool at its base. */
const heapUp = (scene: Scene, random: Random, heap: Cloud): Sketch[] =>
  Array.from({ length: 5 }, (_, i) => {
    const up = (i + random()) / 5;
    const own = blend(
      choose(scene.light.bases, random),
      choose(scene.light.backs, random),
      clamp(1.3 * up),
    );
    const load = blend(own, scene.open(heap.x, heap.y, 0.4), mix(0.1 + 0.25 * random(), 1, THIN));
    return sketchTouch(random, {
      x: heap.x + 0.45 * wobble(random) * heap.across,
      y: heap.y + heap.deep * (0.25 - 0.72 * up),
      angle: 0.4 * wobble(random),
      length: vary(0.95, 0.3, random) * heap.across,
      width: vary(0.66, 0.2, random) * heap.deep,
      bow: -0.12 + 0.1 * wobble(random),
      brush: 'pull',
      load,
      second: blend(load, choose(scene.light.backs, random), 0.3),
      stage: 0.216 + 0.003 * random(),
      hand: 'left',
      body: 0.5,
      spread: 0.003,
    });
  });

/** Whether a place is well within a heap. */
const isWithin = ({ x, y, across, deep }: Cloud, [px, py]: Point): boolean =>
  Math.hypot((px - x) / across, (py - y) / deep) < 0.5;

/** Sky drawn level through its base and over its ends. */
const thin = (scene: Scene, random: Random, { x, y, across, deep }: Cloud): Sketch[] =>
  Array.from({ length: 5 }, (_, i) => {
    const end = i < 2 ? 2 * i - 1 : 1.5 * wobble(random);
    const at = { x: x + 0.95 * end * across, y: y + deep * (0.48 + 0.2 * wobble(random)) };
    // A low cloud has sky below it, not the mountain.
    const below = Math.min(y + 1.2 * deep, scene.ridge(at.x) - 0.03 * scene.scale);
    const air = blend(scene.open(at.x, below, 0.4), choose(scene.light.bases, random), 0.2);
    return sketchTouch(random, {
      ...at,
      length: vary(0.55, 0.3, random) * across,
      width: vary(i < 2 ? 0.5 : 0.36, 0.3, random) * deep,
      angle: (i < 2 ? 0.7 : 0.15) * wobble(random),
      bow: 0.2 * wobble(random),
      brush: 'sweep',
      load: air,
      second: air,
      stage: 0.24 + 0.003 * random(),
      hand: 'left',
      body: 1,
      spread: 0.004,
    });
  });

/** A few clouds whose backs the light meets; the rest of the sky rests. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => {
  const isSky = ({ path, width }: Sketch) =>
    path.every(([x, y]) => y < scene.ridge(x) - 0.5 * width);
  const clouds = scene.clouds.flatMap((cloud, i) => {
    const random = scene.randomFor(`cloud ${i}`);
    const heaps = heapsOf(cloud, random);
    return [
      ...layBase(scene, random, cloud),
      ...heaps.flatMap((heap) => heapUp(scene, random, heap)),
      ...heaps
        .flatMap((heap) => [...haloRound(scene, random, heap), ...lightBack(scene, random, heap)])
        .filter(({ path }) => !heaps.some((heap) => isWithin(heap, middleOf(path)))),
      ...thin(scene, random, cloud),
    ];
  });
  const isFree = leavesFree(scene);
  return clouds.filter((sketch) => isSky(sketch) && isFree(sketch));
};
