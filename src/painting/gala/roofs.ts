import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { cutIn } from './cutIn.ts';
import { HALF } from './facade.ts';
import { pullAlong } from './front.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, ZINC } from './stone.ts';

/** The hall's long vault between the towers: one dark line of three pulls that overlap, the zinc below it, and the cornice that ends it. */
const drawVault = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('roof');
  const { corner, scale } = scene;
  const pulls = [
    { down: 0.024, broad: 0.03, brush: 'pull', hue: DARK, stage: 0.3 },
    { down: 0.1, broad: 0.05, brush: 'worked', hue: ZINC, stage: 0.38 },
    { down: 0.2, broad: 0.012, brush: 'drag', hue: MAUVE, stage: 0.56 },
  ] as const;
  return pulls.flatMap(({ down, broad, brush, hue, stage }) =>
    [-0.04, 0.3, 0.62].map((share, i) => {
      const from = corner * share;
      const to = Math.min(corner, from + corner * (0.4 + 0.06 * random()));
      const size = scene.size((from + to) / 2) * scale;
      const x = scene.across((from + to) / 2);
      const here = scene.colour(x, scene.eaves(x) + 0.04 * size, 0.6);
      return pullAlong(scene, [from, to], down, {
        width: vary(broad, 0.12, random) * size,
        brush,
        stage: stage + 0.02 * i + 0.02 * random(),
        load: blend(here, hue, 0.3 + 0.2 * random()),
        second: here,
      });
    }),
  );
};

/** Its chimneys: one or two blunt touches, together, on the far half of the line. */
const setChimneys = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('chimneys');
  const at = mix(...scene.hall, 0.35 + 0.45 * random());
  return [0, 0.02].slice(0, 1 + Math.round(random())).map((aside, i) => {
    const x = scene.across(at + aside);
    const size = scene.size(at) * scene.scale;
    const load = blend(scene.colour(x, scene.eaves(x) + 0.03 * size, 0.6), DARK, 0.3);
    return sketchTouch(random, {
      x,
      y: scene.eaves(x) + 0.004 * size,
      length: (0.044 - 0.012 * i) * size,
      width: vary(0.014, 0.2, random) * size,
      angle: UPRIGHT + 0.05 * wobble(random),
      bow: 0,
      brush: 'flat',
      load,
      second: load,
      stage: 0.5 + 0.04 * i,
      hand: 'left',
      body: 0.4,
      spread: 0.005,
    });
  });
};

/** The sky drawn along the hall's roof and what lies before the near tower. */
const cutVault = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('eaves');
  const at = (from: number, to: number) => (share: number) => {
    const x = scene.across(mix(from, to, share));
    return [x, scene.eaves(x)] as const;
  };
  const rest = { outward: [0, -1], broad: 0.018 * scene.scale, stage: 0.44 } as const;
  const [near, far] = scene.hall;
  const before = near - 2 * HALF * (scene.scale / scene.format);
  return [
    ...cutIn(scene, random, { ...rest, at: at(near, far), count: 5, long: 0.26 }),
    ...(before > 0
      ? cutIn(scene, random, { ...rest, at: at(-0.02, before), count: 2, long: 0.7 })
      : []),
  ];
};

/** The palace's edges against the sky. */
export const sketchRoofs = (scene: Scene): readonly Sketch[] => [
  ...drawVault(scene),
  ...cutVault(scene),
  ...setChimneys(scene),
];
