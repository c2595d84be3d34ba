import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { arc, turned } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { type Bush, curved } from './bush.ts';
import { RIM } from './leaves.ts';
import { isWithinOther, type Lobe } from './lobes.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';

/** About how many strokes of the middle colour go round a lobe for its size, and how far out, in its half widths. */
const RIMMED = { for: 56, out: [0.5, 0.68] } as const;

/** Where a lobe is seen against what is behind the tree, a middle blue-grey drawn round it in curling strokes along its outline; here and there the edge is lost. */
export const roundCrown = (
  scene: Scene,
  random: Random,
  bush: Bush,
  lobe: Lobe,
  lobes: readonly Lobe[],
): Sketch[] =>
  Array.from({ length: Math.round((RIMMED.for * lobe.half) / scene.scale) }).flatMap(() => {
    const turn = mix(0.5, 1.3, random());
    const from = -Math.PI * random() - turn / 2;
    const out = mix(...RIMMED.out, random()) * lobe.half;
    const at = from + turn / 2;
    const [x, y] = [lobe.x + Math.cos(at) * out, lobe.y + Math.sin(at) * out];
    if (isWithinOther(lobes, lobe, [x, y], 0.8)) return [];
    const air = scene.open(x, y - 0.4 * lobe.half, 0.4);
    const load = blend(choose(RIM, random), air, mix(0.1, 0.45, random()));
    const path = arc(lobe.x, lobe.y, out, from, turn);
    return curved(scene, random, bush, random() < 0.5 ? path : turned(path), {
      width: clamp(vary(0.2, 0.35, random) * lobe.half, 0.004 * scene.scale, 0.013 * scene.scale),
      brush: choose(['worked', 'filbert', 'scumble'], random),
      load,
      second: blend(load, choose(bush.leafage.middle, random), 0.3),
      stage: STAGES.planted + (random() < 0.5 ? 0.12 : 0.34) + 0.04 * random(),
      body: 0.5,
    });
  });
