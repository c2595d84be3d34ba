import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { between, GLEAM, MAUVE, SHADOW, sizeAt, stoneAt } from './stone.ts';

/** The light that comes through an arch, on the water and the far bank. */
export const lightArch = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const x = scene.across((from + to) / 2);
  const wide = ((to - from) * scene.format) / 2;
  const [, top] = scene.vault(from, to, 0);
  const foot = scene.waterline(x);
  const through = shade(scene.colour(x, mix(top, foot, 0.7), 0.7), 0.02);
  return Array.from({ length: 8 }, (_, i) =>
    sketchTouch(random, {
      x: x + wobble(random) * wide * 0.6,
      y: mix(top, foot, 0.45 + (i > 3 ? 1.4 : 0.5) * random()),
      length: vary(wide * 0.8, 0.4, random),
      width: vary(0.011, 0.35, random) * sizeAt(scene, x),
      angle: wobble(random) * 0.14,
      brush: choose(['scumble', 'filbert', 'drag'], random),
      load: blend(through, GLEAM, 0.15 + 0.35 * random()),
      second: through,
      stage: 0.46 + 0.2 * random(),
      body: 0.5,
    }),
  );
};

/** An arch's under-side, from springing to crown on either flank. */
const turnVault = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const x = scene.across((from + to) / 2);
  return [-1, 1].flatMap((flank) =>
    [0, 1].map((i) =>
      between(
        random,
        scene.vault(from, to, flank * (0.97 - 0.3 * i)),
        scene.vault(from, to, flank * (0.35 - 0.4 * i + 0.2 * random())),
        {
          width: vary(0.02 - 0.004 * i, 0.25, random) * sizeAt(scene, x),
          bow: -0.1 * flank * scene.side,
          brush: choose(['filbert', 'drag'], random),
          load: stoneAt(scene, random, x),
          second: SHADOW,
          stage: 0.54 + 0.12 * random(),
          hand: 'left',
          body: 0.5,
        },
      ),
    ),
  );
};

/** The stone between an arch and the roadway. */
const fillSpandrels = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const middle = scene.across((from + to) / 2);
  const near = sizeAt(scene, middle);
  return [-0.92, -0.7, 0.7, 0.92].map((aside) => {
    const [x, under] = scene.vault(from, to, aside + 0.06 * wobble(random));
    const top = scene.deck(x) + 0.004 * near;
    return sketchTouch(random, {
      x,
      y: (under + top) / 2,
      length: vary(0.05, 0.3, random) * near,
      width: Math.max(0.012 * near, 0.8 * (under - top)),
      angle: wobble(random) * 0.3,
      brush: choose(['filbert', 'scumble'], random),
      load: stoneAt(scene, random, middle),
      second: MAUVE,
      stage: 0.5 + 0.1 * random(),
      hand: 'left',
      body: 0.4,
    });
  });
};

/** The pier at a place along the shore; `near` is how large things look in the arch beside it. */
const buildPier = (scene: Scene, random: Random, along: number, near: number): Sketch[] => {
  const x = scene.across(along);
  const tall = scene.waterline(x) - scene.deck(x);
  return [0, 1, 2].map((i) =>
    sketchTouch(random, {
      x: x + ((i - 1) * 0.012 + wobble(random) * 0.006) * near,
      y: scene.deck(x) + tall * (0.6 + 0.1 * random()),
      length: tall * (0.6 + 0.4 * random()),
      width: vary(0.024, 0.3, random) * near,
      angle: UPRIGHT + wobble(random) * 0.1,
      brush: i === 2 ? 'drag' : 'filbert',
      load: i === 2 ? MAUVE : stoneAt(scene, random, x),
      second: MAUVE,
      stage: 0.56 + 0.07 * random() + 0.04 * i,
      hand: 'left',
      body: 0.5,
    }),
  );
};

/** An arch and the pier that it stands on. */
export const archStone = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const vault = turnVault(scene, random, from, to);
  const spandrels = fillSpandrels(scene, random, from, to);
  const pier = buildPier(scene, random, to, sizeAt(scene, scene.across((from + to) / 2)));
  return [...spandrels, ...vault, ...pier];
};
