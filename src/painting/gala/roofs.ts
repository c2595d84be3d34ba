import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { cutIn } from './cutIn.ts';
import { HALF } from './facade.ts';
import { pullAlong } from './front.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, ZINC } from './stone.ts';

const SLATES: Hues = [ZINC, MAUVE, lab('#556a92'), lab('#67597c')];

/** The hall's long vault between the towers: its dark contour in two pulls that overlap, then found again from tower to tower, firm here and lost there. */
const drawVault = (scene: Scene, random: Random): Sketch[] => {
  const { corner, scale } = scene;
  const [near, far] = scene.hall;
  const joint = 0.45 + 0.2 * random();
  const pulls = [
    { down: 0.03, share: [-0.05, 0.62], broad: 0.036, hue: DARK, stage: 0.3, body: 0.3 },
    { down: 0.03, share: [0.4, 1], broad: 0.034, hue: DARK, stage: 0.32, body: 0.3 },
    {
      down: 0.035,
      share: [near / corner, joint + 0.1],
      broad: 0.034,
      hue: DARK,
      stage: 0.6,
      body: 0.7,
    },
    { down: 0.03, share: [joint, far / corner], broad: 0.032, hue: DARK, stage: 0.62, body: 0.7 },
  ] as const;
  return pulls.map(({ down, share: [from, to], broad, hue, stage, body }) => {
    const x = scene.across((corner * (from + to)) / 2);
    const size = scene.size((corner * (from + to)) / 2) * scale;
    const here = scene.colour(x, scene.eaves(x) + 0.04 * size, 0.6);
    return pullAlong(scene, [corner * from, corner * to], down, {
      width: vary(broad, 0.12, random) * size,
      brush: stage > 0.5 ? 'loaded' : 'worked',
      stage,
      load: blend(here, scene.evening.stone(hue), 0.2 + 0.3 * stage + 0.1 * random()),
      second: here,
      body,
    });
  });
};

/** Slating at a place along the shore: touches side by side, all of one mixture and one slant. */
const slateAt = (scene: Scene, random: Random, at: number): Sketch[] => {
  const size = scene.size(at) * scene.scale;
  const hue = scene.evening.stone(choose(SLATES, random));
  const stage = 0.36 + 0.14 * random();
  const lean = UPRIGHT - scene.side * (0.9 + 0.4 * random());
  const deep = 0.045 + 0.03 * random();
  return Array.from({ length: 2 + Math.floor(2.5 * random()) }, (_, i): Sketch => {
    const x = scene.across(at) + (0.034 * i + 0.012 * wobble(random)) * size;
    const y = scene.eaves(x) + (deep + 0.008 * wobble(random)) * size;
    const here = scene.colour(x, y, 0.6);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.075, 0.5, random) * size,
      width: vary(0.036, 0.5, random) * size,
      angle: lean + 0.12 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: choose(['worked', 'scumble'], random),
      load: shade(atValue(blend(here, hue, 0.7), here[0]), 0.02 * wobble(random)),
      second: here,
      stage: stage + 0.01 * i,
      hand: 'left',
      body: 0.7,
      spread: 0.008,
    });
  });
};

/** Its slate where it sees the sky, in four places. */
const laySlate = (scene: Scene, random: Random): Sketch[] =>
  [0.16, 0.4, 0.62, 0.8].flatMap((share) =>
    slateAt(scene, random, mix(...scene.hall, share + 0.07 * wobble(random))),
  );

/** Its chimneys: one or two blunt touches, together, on the far half of the line. */
const setChimneys = (scene: Scene, random: Random): Sketch[] => {
  const at = mix(...scene.hall, 0.35 + 0.45 * random());
  return [0, 0.02].slice(0, 1 + Math.round(random())).map((aside, i) => {
    const x = scene.across(at + aside);
    const size = scene.size(at) * scene.scale;
    const load = blend(
      scene.colour(x, scene.eaves(x) + 0.03 * size, 0.6),
      scene.evening.stone(DARK),
      0.3,
    );
    return sketchTouch(random, {
      x,
      y: scene.eaves(x) + 0.004 * size,
      length: (0.044 - 0.012 * i) * size,
      width: vary(0.017, 0.3, random) * size,
      // Pushed up: a brush that came down would drag the sky into the roof.
      angle: -UPRIGHT + 0.05 * wobble(random),
      bow: 0,
      brush: 'flat',
      load,
      second: load,
      stage: 0.5 + 0.04 * i,
      hand: 'left',
      body: 0.6,
      spread: 0.005,
    });
  });
};

/** The sky drawn along the hall's roof and what lies before the near tower. */
const cutVault = (scene: Scene, random: Random): Sketch[] => {
  const at = (from: number, to: number) => (share: number) => {
    const x = scene.across(mix(from, to, share));
    return [x, scene.eaves(x)] as const;
  };
  const rest = { outward: [0, -1], broad: 0.02 * scene.scale, stage: 0.44 } as const;
  const [near, far] = scene.hall;
  const before = near - 2 * HALF * (scene.scale / scene.format);
  const open = before > 0 ? { ...rest, at: at(-0.02, before), count: 1, long: 0.8 } : undefined;
  return [
    ...cutIn(scene, random, { ...rest, at: at(near, far), count: 3, long: 0.34 }),
    ...(open ? cutIn(scene, random, open) : []),
  ];
};

/** The palace's edges against the sky, and its slate. */
export const sketchRoofs = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('roof');
  return [drawVault, laySlate, cutVault, setChimneys].flatMap((part) => part(scene, random));
};
