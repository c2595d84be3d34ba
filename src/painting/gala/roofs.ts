import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { cutIn } from './cutIn.ts';
import { HALF } from './facade.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, ZINC } from './stone.ts';

/** Zinc that looks at the dusk: close blues. */
const ZINCS: Hues = [ZINC, lab('#5d6b92'), lab('#646a94')];

/** A pull along the hall's roof from one share of the palace to another, at a share `down` from its ridge to the cornice. */
const alongRoof = (
  scene: Scene,
  [from, to]: readonly [number, number],
  down: number,
  rest: Pick<Sketch, 'width' | 'stage' | 'load' | 'second' | 'body'>,
): Sketch => ({
  path: sampled((t) => {
    const x = scene.across(scene.corner * mix(from, to, t));
    const size = scene.size(scene.along(x)) * scene.scale;
    return [x, scene.eaves(x) + down * 0.05 * size];
  }),
  brush: 'pull',
  hand: 'left',
  spread: 0.005,
  ...rest,
});

/** The hall's long vault between the towers: zinc in a few long pulls that overlap, paler to the day, and its ridge found once in the dark, from one end half the way. */
const drawVault = (scene: Scene, random: Random): Sketch[] => {
  const size = scene.size(0.3 * scene.corner) * scene.scale;
  const paintAt = (share: number, much: number) => {
    const x = scene.across(scene.corner * share);
    const here = scene.colour(x, scene.eaves(x) + 0.03 * size, 0.5);
    return blend(blend(here, DARK, 0.3), choose(ZINCS, random), much);
  };
  const zinc = [
    { share: [-0.06, 0.5], down: 0.3, much: 0.28 },
    { share: [0.4, 0.98], down: 0.3, much: 0.36 },
    { share: [-0.06, 0.6], down: 0.8, much: 0.2 },
    { share: [0.46, 0.98], down: 0.8, much: 0.26 },
  ] as const;
  const begin = 0.2 + 0.16 * random();
  return [
    ...zinc.map(({ share, down, much }, i) => {
      const load = paintAt(mix(share[0], share[1], 0.5), much);
      return alongRoof(scene, share, down + 0.06 * wobble(random), {
        width: vary(0.05, 0.1, random) * size,
        load: shade(load, 0.01 * wobble(random)),
        second: blend(load, MAUVE, 0.25),
        stage: 0.3 + 0.015 * i,
        body: 0.3,
      });
    }),
    alongRoof(scene, [begin, begin + 0.5], 0.06, {
      width: vary(0.016, 0.1, random) * size,
      load: blend(paintAt(begin, 0), DARK, 0.6),
      second: paintAt(begin, 0.2),
      stage: 0.39,
      body: 0.4,
    }),
  ];
};

/** The sky drawn along the hall's roof and what lies before the near tower. */
const cutVault = (scene: Scene, random: Random): Sketch[] => {
  const at = (from: number, to: number) => (share: number) => {
    const x = scene.across(mix(from, to, share));
    return [x, scene.eaves(x)] as const;
  };
  const rest = { outward: [0, -1], broad: 0.026 * scene.scale, stage: 0.36 } as const;
  const [near, far] = scene.hall;
  const before = near - 2 * HALF * (scene.scale / scene.format);
  const open = before > 0 ? { ...rest, at: at(-0.02, before), count: 1, long: 1 } : undefined;
  return [
    ...cutIn(scene, random, { ...rest, at: at(near, far), count: 2, long: 0.55 }),
    ...(open ? cutIn(scene, random, open) : []),
  ];
};

/** The palace's roof, and its edge against the sky. */
export const sketchRoofs = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('roof');
  return [drawVault, cutVault].flatMap((part) => part(scene, random));
};
