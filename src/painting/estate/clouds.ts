import type { Random } from '../../random.ts';
import { clamp } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';
import { drawVeils } from './veils.ts';

/** A cloud's back under its light, and its level base. */
const BACKS: Hues = [lab('#d2c4c1'), lab('#cac0c6'), lab('#d9c8be')];
const BASES: Hues = [lab('#a7a2b2'), lab('#b0a5ae'), lab('#9fa2b4')];
const EDGES: Hues = [lab('#f7e3c8'), lab('#f3d6c0'), lab('#f8e9d0'), lab('#efd2c4')];

/** The unequal heaps that a cloud is made of, on one level base, the highest about a third of the way. */
const heapsOf = ({ x, y, across, deep }: Cloud, random: Random): readonly Cloud[] => {
  const count = 4 + Math.floor(random() * 3);
  return Array.from({ length: count }, (_, i) => {
    const aside = -0.85 + (1.7 * (i + 0.5 * random())) / (count - 0.5);
    const share = vary(1 - 0.55 * Math.abs(aside + 0.25), 0.2, random);
    return {
      x: x + aside * across,
      y: y - deep * (0.55 * share - 0.3),
      across: across * 0.36 * (0.6 + 0.5 * share),
      deep: deep * share,
    };
  });
};

/** A place of a heap, `turn` round it and `out` from its middle, flatter below, and the way of its outline there. */
const onHeap = ({ x, y, across, deep }: Cloud, turn: number, out: number) => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const down = deep * (sin > 0 ? 0.4 : 1);
  return {
    x: x + cos * out * across,
    y: y + sin * out * down,
    angle: Math.atan((cos * down) / (-sin * across)),
  };
};

/** Its shadow spread thinly under all heaps, so that they are one. */
const spreadShadow = (scene: Scene, random: Random, { x, y, across, deep }: Cloud): Sketch[] =>
  Array.from({ length: 9 }, () => {
    const at = { x: x + wobble(random) * across, y: y + deep * (0.05 + 0.25 * wobble(random)) };
    const load = blend(choose(BASES, random), scene.open(at.x, at.y, 0.5), 0.2);
    return sketchTouch(random, {
      ...at,
      length: vary(0.8, 0.2, random) * across,
      width: vary(0.7, 0.2, random) * deep,
      angle: 0.1 * wobble(random),
      brush: choose(['sweep', 'scumble'], random),
      load,
      second: choose(BACKS, random),
      stage: 0.42 + 0.06 * random(),
      hand: 'left',
      spread: 0.002,
    });
  });

/** The body of a heap: broad soft touches over one another, rosy grey on its back and cool at its base, lost in the sky at its edge. */
const rubBody = (scene: Scene, random: Random, heap: Cloud): Sketch[] =>
  Array.from({ length: 15 }, () => {
    const out = 0.74 * Math.sqrt(random());
    const at = onHeap(heap, random() * Math.PI * 2, out);
    const stage = 0.5 + 0.12 * random();
    const rise = clamp(0.5 + (heap.y - at.y) / heap.deep + 0.2 * wobble(random));
    const body = blend(choose(BASES, random), choose(BACKS, random), rise);
    const load = blend(body, scene.open(at.x, at.y, stage), 0.3 * out ** 3);
    return sketchTouch(random, {
      ...at,
      angle: 0.3 * at.angle + 0.3 * wobble(random),
      length: vary(1.05, 0.3, random) * heap.deep,
      width: vary(0.6, 0.25, random) * heap.deep,
      bow: 0.15 * wobble(random),
      brush: choose(['sweep', 'wash', 'scumble'], random),
      load,
      second: blend(load, choose(BACKS, random), 0.3),
      stage,
      hand: 'left',
      body: 0.4,
      spread: 0.002,
    });
  });

/** The light on a heap's back: rubbed along its outline, most where the sun is, and loaded in two or three places; here and there it is lost. */
const lightBack = (scene: Scene, random: Random, heap: Cloud, others: readonly Cloud[]): Sketch[] =>
  Array.from({ length: 9 }).flatMap((_, i): Sketch[] => {
    const along = -0.9 + (1.8 * (i + random())) / 9;
    const isLoaded = along * scene.sun > 0 && random() < 0.3;
    const at = onHeap(heap, -Math.acos(along), (isLoaded ? 0.82 : 0.72) + 0.06 * wobble(random));
    const isInside = others.some(
      ({ x, y, across, deep }) => Math.hypot((at.x - x) / across, (at.y - y) / deep) < 0.7,
    );
    const isLost = scene.drift(at.x, at.y, 4, 7, 43) < 0.4 - 0.14 * along * scene.sun;
    if (isInside || isLost) return [];
    const load = blend(
      choose(EDGES, random),
      choose(BACKS, random),
      isLoaded ? 0.1 : 0.3 + 0.3 * random(),
    );
    return [
      sketchTouch(random, {
        ...at,
        angle: at.angle + wobble(random) * 0.25,
        length: vary(isLoaded ? 0.5 : 0.8, 0.35, random) * heap.deep,
        width: vary(isLoaded ? 0.17 : 0.4, 0.3, random) * heap.deep,
        bow: 0.1 + 0.15 * wobble(random),
        brush: isLoaded ? choose(['worked', 'drag'], random) : choose(['scumble', 'dry'], random),
        load,
        second: blend(load, choose(BACKS, random), 0.6),
        stage: (isLoaded ? 0.76 : 0.66) + 0.1 * random(),
        hand: 'left',
        body: isLoaded ? 0.8 : 0.5,
        spread: 0.003,
      }),
    ];
  });

/** Thin veils, and a cloud or two whose backs the light meets; the rest of the sky rests. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => [
  ...drawVeils(scene),
  ...scene.clouds.flatMap((cloud, i) => {
    const random = scene.randomFor(`cloud ${i}`);
    const heaps = heapsOf(cloud, random);
    return [
      ...spreadShadow(scene, random, cloud),
      ...heaps.flatMap((heap) => rubBody(scene, random, heap)),
      ...heaps.flatMap((heap) =>
        lightBack(
          scene,
          random,
          heap,
          heaps.filter((other) => other !== heap),
        ),
      ),
    ];
  }),
];
