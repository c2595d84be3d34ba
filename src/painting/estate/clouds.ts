import type { Random } from '../../random.ts';
import { clamp } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';
import { drawVeils } from './veils.ts';

/** A cloud's back under its light, and its level base. */
const BACKS: Hues = [lab('#d9cec8'), lab('#d1cacc'), lab('#dfd1c4')];
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

/** The body of a heap: touches that turn with it, rosy grey on its back and cool at its base, rubbed into one another. */
const rubBody = (scene: Scene, random: Random, heap: Cloud): Sketch[] =>
  Array.from({ length: 24 }, () => {
    const out = 0.9 * Math.sqrt(random());
    const at = onHeap(heap, random() * Math.PI * 2, out);
    const stage = 0.5 + 0.16 * random();
    const sky = scene.open(at.x, at.y, stage);
    const rise = clamp(0.5 + (heap.y - at.y) / heap.deep + 0.3 * wobble(random));
    const body = blend(choose(BASES, random), choose(BACKS, random), rise);
    const load = blend(body, sky, 0.05 + 0.2 * out ** 3);
    return sketchTouch(random, {
      ...at,
      angle: 0.35 * at.angle + 0.3 * wobble(random),
      length: vary(0.8, 0.4, random) * heap.deep,
      width: vary(0.42, 0.3, random) * heap.deep,
      bow: 0.15 * wobble(random),
      brush: choose(['wash', 'worked', 'scumble'], random),
      load,
      second: blend(load, choose(BACKS, random), 0.4),
      stage,
      hand: 'left',
      body: 0.3 + 0.3 * random(),
      spread: 0.002,
    });
  });

/** The light on the cloud's back: short touches that follow its outline one after another, most where the sun is, and are lost in it here and there. */
const lightBack = (scene: Scene, random: Random, heap: Cloud, others: readonly Cloud[]): Sketch[] =>
  Array.from({ length: 12 }).flatMap((_, i): Sketch[] => {
    const along = -0.92 + (1.84 * (i + 0.6 * random())) / 12;
    const at = onHeap(heap, -Math.acos(along), 0.78 + 0.08 * wobble(random));
    const isInside = others.some(
      ({ x, y, across, deep }) => Math.hypot((at.x - x) / across, (at.y - y) / deep) < 0.7,
    );
    const isLost = scene.drift(at.x, at.y, 4, 7, 43) < 0.4 - 0.14 * along * scene.sun;
    if (isInside || isLost) return [];
    const stage = 0.68 + 0.16 * random();
    const sky = scene.open(at.x, at.y, stage);
    const load = blend(choose(EDGES, random), choose(BACKS, random), 0.55 * random());
    return [
      sketchTouch(random, {
        ...at,
        angle: at.angle + wobble(random) * 0.25,
        length: vary(0.5, 0.4, random) * heap.deep,
        width: vary(0.24, 0.35, random) * heap.deep,
        bow: 0.1 + 0.15 * wobble(random),
        brush: choose(['dry', 'drag', 'scumble', 'worked'], random),
        load,
        second: blend(load, choose([sky, ...BACKS], random), 0.5),
        stage,
        hand: 'left',
        body: 0.4 + 0.6 * random(),
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
