import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { archStone, lightArch } from './arches.ts';
import type { Scene } from './scene.ts';
import { between, GLEAM, SHADOW, sizeAt, stoneAt } from './stone.ts';

/** The roadway: long pulls that follow it, and its parapet, which catches the last light here and there. */
const layDeck = (scene: Scene, random: Random): Sketch[] => {
  const first = scene.piers[0] ?? 0.7;
  return Array.from({ length: 84 }, (_, i) => {
    const crest = i % 4 === 3;
    const at = mix(first - 0.01, 1.02, crest ? random() ** 0.8 : ((i + random()) / 84) ** 0.9);
    const x = scene.across(at);
    const near = sizeAt(scene, x);
    const half = (vary(crest ? 0.03 : 0.12, 0.5, random) * near) / 2;
    const down = (crest ? 0 : 0.006 + 0.02 * random()) * near;
    const load = crest ? blend(GLEAM, SHADOW, 0.3 + 0.5 * random()) : stoneAt(scene, random, x);
    return between(
      random,
      [x - half, scene.deck(x - half) + down],
      [x + half, scene.deck(x + half) + down],
      {
        width: (crest ? 0.0045 * near : 0.004 * scene.scale + 0.012 * near) * vary(1, 0.4, random),
        bow: wobble(random) * 0.05,
        brush: crest ? 'drag' : choose(['filbert', 'drag', 'scumble'], random),
        load,
        second: shade(load, 0.04),
        stage: crest ? 0.76 + 0.12 * random() : 0.5 + 0.26 * random(),
        hand: crest ? 'right' : 'left',
        body: 0.4 + 0.4 * random(),
      },
    );
  });
};

/** The bridge: arches that grow as they come near, dark against the last light. */
export const sketchBridge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bridge');
  const arches = scene.piers.slice(1).map((to, i) => [scene.piers[i] ?? to, to] as const);
  return [
    ...arches.flatMap(([from, to]) => lightArch(scene, random, from, to)),
    ...arches.flatMap(([from, to]) => archStone(scene, random, from, to)),
    ...layDeck(scene, random),
  ];
};
