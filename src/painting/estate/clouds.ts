import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';

const BODIES: Hues = [lab('#a3a2ab'), lab('#aca7a8'), lab('#9aa3ae'), lab('#b0a8aa')];
const EDGES: Hues = [lab('#f5dfc0'), lab('#f1d2b8'), lab('#f7e6c8'), lab('#eed8c4')];
const UNDER: Hues = [lab('#c9c1b8'), lab('#c1c3c0'), lab('#d2c4b4')];

/** The unequal heaps that a cloud is made of, on one level base, the highest somewhere about its middle. */
const heapsOf = ({ x, y, across, deep }: Cloud, random: Random): readonly Cloud[] =>
  Array.from({ length: deep < 0.025 ? 1 : 2 + Math.floor(random() * 3) }, () => {
    const aside = wobble(random);
    const share = vary(deep < 0.025 ? 1 : 0.46, 0.3, random) * (1.1 - 0.5 * Math.abs(aside));
    return {
      x: x + aside * across * 0.8,
      y: y + deep * (0.45 - 0.8 * share),
      across: across * share,
      deep: deep * share * 1.25,
    };
  });

/** A place of a heap, `turn` round it and `out` from its middle, flatter below, and the way of its outline there. */
const onHeap = ({ x, y, across, deep }: Cloud, turn: number, out: number) => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const down = deep * (sin > 0 ? 0.55 : 1);
  return {
    x: x + cos * out * across,
    y: y + sin * out * down,
    angle: Math.atan2(cos * down, -sin * across),
  };
};

/** How large a touch is in a heap: hardly larger in a large one. */
const touchSize = ({ scale }: Scene, { across }: Cloud): number =>
  scale * mix(0.34, 1, smoothstep(0.02, 0.15, across / scale));

/** The body of a heap: rounded touches of warm and cool grey at one value, rubbed into the sky. */
const rubBody = (scene: Scene, random: Random, heap: Cloud): Sketch[] => {
  const size = touchSize(scene, heap);
  return Array.from({ length: Math.round(8 + (95 * heap.across) / scene.scale) }, () => {
    const out = Math.sqrt(random()) * 0.72;
    const at = onHeap(heap, random() * Math.PI * 2, out);
    const stage = 0.54 + 0.16 * random();
    const sky = scene.open(at.x, at.y, stage);
    const load = blend(choose(BODIES, random), sky, 0.05 + 0.25 * out ** 3 + 0.1 * random());
    return sketchTouch(random, {
      ...at,
      angle: wobble(random) * 0.6,
      length: vary(0.075, 0.35, random) * size,
      width: vary(0.031, 0.3, random) * size,
      bow: wobble(random) * 0.2,
      brush: choose(['worked', 'worked', 'scumble'], random),
      load,
      second: blend(load, choose(BODIES, random), 0.7),
      stage,
      hand: 'left',
      body: 0.3 + 0.3 * random(),
      spread: 0.003,
    });
  });
};

/** Its foot, lost in the sky: long level touches between the two. */
const softenFoot = (scene: Scene, random: Random, heap: Cloud): Sketch[] =>
  Array.from({ length: Math.round(2 + (20 * heap.across) / scene.scale) }, () => {
    const x = heap.x + wobble(random) * heap.across;
    const y = heap.y + heap.deep * (0.42 + 0.22 * random());
    const stage = 0.66 + 0.12 * random();
    const load = blend(choose(UNDER, random), scene.open(x, y, stage), 0.3 + 0.3 * random());
    return sketchTouch(random, {
      x,
      y,
      angle: wobble(random) * 0.2,
      length: vary(0.11, 0.3, random) * touchSize(scene, heap),
      width: vary(0.026, 0.3, random) * touchSize(scene, heap),
      brush: choose(['sweep', 'scumble'], random),
      load,
      second: scene.open(x, y + 0.02, stage),
      stage,
      hand: 'left',
      spread: 0.002,
    });
  });

/** The light on its back: short thick touches that follow its outline over one another, most where the sun is. */
const lightBack = (scene: Scene, random: Random, heap: Cloud): Sketch[] => {
  const size = touchSize(scene, heap);
  const count = Math.max(3, Math.round((80 * heap.across) / scene.scale));
  return Array.from({ length: count }).flatMap((): Sketch[] => {
    const along = Math.max(-1, Math.min(1, scene.sun * 0.3 + wobble(random) * 1.1));
    const at = onHeap(heap, -Math.acos(along), 0.9 + 0.22 * random());
    if (scene.drift(at.x, at.y, 4, 7, 43) < 0.36 + 0.16 * random()) return [];
    const stage = 0.74 + 0.18 * random();
    const sky = scene.open(at.x, at.y, stage);
    const load = blend(choose(EDGES, random), sky, 0.3 * random());
    return [
      sketchTouch(random, {
        ...at,
        angle: at.angle + wobble(random) * 0.5,
        length: vary(0.042, 0.4, random) * size,
        width: vary(0.017, 0.35, random) * size,
        bow: 0.15 + wobble(random) * 0.3,
        brush: choose(['worked', 'filbert', 'scumble'], random),
        load,
        second: blend(load, sky, 0.5),
        stage,
        hand: 'left',
        body: 0.6 + 0.7 * random(),
        spread: 0.003,
      }),
    ];
  });
};

/** A few long clouds, soft below and lit along their backs; the rest of the sky rests. */
export const sketchClouds = (scene: Scene): readonly Sketch[] =>
  scene.clouds.flatMap((cloud, i) => {
    const random = scene.randomFor(`cloud ${i}`);
    return heapsOf(cloud, random).flatMap((heap) =>
      [rubBody, softenFoot, lightBack].flatMap((work) => work(scene, random, heap)),
    );
  });
