import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Growth, paintOf } from './growth.ts';
import { lookAt } from './lookAt.ts';
import { FLANKS, onStretch, pullAlong, type Stretch, stretchRows } from './onRows.ts';
import type { Scene } from './scene.ts';

/** How deep in the field flowers are seen. */
const SEEN = 0.14;

/** What a row shows from its shaded foot over its crest to its lit flank. */
const HEAPED: readonly Growth[] = ['shade', 'shade', 'bloom', 'bloom', 'crest', 'crest', 'tip'];

/** One touch of a heap: stiff paint rubbed over the row, that breaks into flowers on the cloth, or a short loaded one. */
const rub = (scene: Scene, random: Random, stretch: Stretch, begun: number): Sketch => {
  const across = random();
  const aside = (mix(FLANKS.shaded, FLANKS.lit, across) + 0.04 * wobble(random)) * scene.sun;
  const share = random();
  const root = lookAt(scene, ...onStretch(scene, stretch, share, aside));
  const growth = HEAPED[Math.floor(across * HEAPED.length)] ?? 'bloom';
  const stage = begun + 0.08 * across;
  const isRubbed = across < 0.5 || random() < 0.7;
  const load = paintOf(scene, random, growth, root, stage);
  const long = vary(isRubbed ? 0.26 : 0.09, 0.4, random);
  return pullAlong(scene, random, stretch, [share - long / 2, share + long / 2], aside, {
    width: Math.max(0.005, vary(isRubbed ? 0.24 : 0.075, 0.3, random) * root.breadth),
    brush: isRubbed ? 'dry' : choose(['worked', 'drag'], random),
    load: shade(load, 0.02 * wobble(random)),
    second: blend(load, scene.open(root.x, root.y, stage), 0.3),
    stage,
    hand: isRubbed ? 'left' : 'right',
    body: isRubbed ? 1 : 0.3 + 0.4 * random(),
    spread: 0.006,
  });
};

/** Flowers near the front: heaped along some stretches of the rows, dark to light towards the sun; elsewhere the rows rest. */
export const heapClumps = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clumps');
  return stretchRows(scene, random, 1.45).flatMap((stretch): Sketch[] => {
    const { x, y, near, thick } = stretch.middle;
    const worked = smoothstep(0.36, 0.54, scene.drift(x, y, 1.3, 2, 63) + 0.03 * wobble(random));
    if (near < SEEN || thick < 0.3 || random() > worked) return [];
    const begun = mix(0.46, 0.84, random());
    const count = Math.round(mix(5, 15, near) * (0.6 + 0.8 * random()));
    return Array.from({ length: count }, () => rub(scene, random, stretch, begun));
  });
};
