import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { flame, onCypress } from './flame.ts';
import { MIDDLES, RIM } from './leaves.ts';
import { pick } from './light.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** How long a stroke along a side is, in heights of the tree, how far the next begins after it, in its lengths, and how many are left out: there the edge is lost. */
const LONG = [0.14, 0.3] as const;
const NEXT = 0.8;
const LOST = 0.4;

/** How broad one is, in half widths of the tree there, and at least and at most, in sheets' scales. */
const BROAD = 0.42;
const WIDTHS = [0.006, 0.018] as const;

/** How far out it lies low down and high up, in half widths, and how far it curls in and out on its way. */
const OUT = [0.8, 0.6] as const;
const CURLS = 0.12;

/** How much of the air it has at least and at most. */
const AIRY = [0.1, 0.34] as const;

/** One stroke up a side of the tree, from a share of its height on, in the middle colour between its own and what is behind it. */
const along = (
  scene: Scene,
  random: Random,
  tree: Cypress,
  side: -1 | 1,
  [from, to]: readonly [Unit, Unit],
): Sketch => {
  const [begun, curled] = [
    mix(...OUT, smoothstep(0.3, 0.7, from)) + 0.1 * wobble(random),
    CURLS * wobble(random),
  ];
  const turns = Math.PI * mix(1, 2, random());
  const air = scene.open(...onCypress(tree, to, 2 * side), 0.4);
  const own = blend(
    pick(scene, RIM, random),
    pick(scene, MIDDLES, random),
    mix(0.35, 0.7, random()),
  );
  const load = blend(own, air, mix(...AIRY, random()));
  const broad = vary(BROAD, 0.35, random) * tree.half * flame(mix(from, to, 0.4));
  return sketchAlong(
    random,
    sampled((t) =>
      onCypress(tree, mix(from, to, t), side * (begun + curled * Math.sin(turns * t))),
    ),
    {
      width: clamp(broad, WIDTHS[0] * scene.scale, WIDTHS[1] * scene.scale),
      brush: choose(['scumble', 'worked', 'scumble'], random),
      load,
      second: pick(scene, MIDDLES, random),
      stage: (random() < 0.5 ? 0.45 : 0.66) + 0.03 * random(),
      hand: 'left',
      body: 0.5,
      spread: 0.006,
    },
  );
};

/** The tree rounded off: a middle blue-grey drawn round its dark in curling strokes along its sides, here under its leaves and there over them, a part of it lost. */
export const roundOff = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  ([-1, 1] as const).flatMap((side) => {
    const strokes: Sketch[] = [];
    for (let from = 0.08 + 0.1 * random(); from < 0.9; ) {
      const long = mix(...LONG, random());
      if (random() > LOST)
        strokes.push(along(scene, random, tree, side, [from, Math.min(0.99, from + long)]));
      from += NEXT * long;
    }
    return strokes;
  });
