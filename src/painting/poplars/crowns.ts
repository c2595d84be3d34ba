import { mix } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { growLeaves, openGaps } from './leaves.ts';
import type { Scene } from './scene.ts';

/** How the masses of the crowns are laid: from the ébauche to the veils that the leaves stand on. */
const MASSES = [
  { spacing: 0.052, width: 0.06, length: 0.12, stages: [0.13, 0.26] },
  { spacing: 0.035, width: 0.032, length: 0.075, stages: [0.32, 0.5] },
] as const;

/** The crowns as masses with soft edges: upright touches of their shade, and of their light where they turn to it. */
const massCrowns = (scene: Scene): Sketch[] =>
  MASSES.flatMap(({ spacing, width, length, stages }, coat) => {
    const random = scene.randomFor(`masses ${coat}`);
    return strew(scene.format, spacing * scene.scale, random).flatMap(([x, y]): Sketch[] => {
      const leafage = scene.nearby(x, y) ?? scene.distant(x, y);
      if (!leafage || leafage.deep < 0.2 + 0.5 * random()) return [];
      const { tree, aside } = leafage;
      const stage = mix(stages[0], stages[1], random());
      const size = scene.scale * mix(0.45, 1, Math.min(1, tree.half / (0.07 * scene.scale)));
      const load = scene.leaves(leafage, x, y, stage);
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(length, 0.35, random) * size,
          width: vary(width, 0.3, random) * size,
          angle: -UPRIGHT + aside * 0.35 + wobble(random) * 0.5 + scene.wind * 4,
          brush: 'scumble',
          load,
          second: scene.among(scene.season.shade, x + 0.05, y),
          stage,
          hand: aside * scene.sun > 0.4 ? 'right' : 'left',
          spread: 0.012,
        }),
      ];
    });
  });

/** All crowns: their masses, then the leaves of the distant row, thinner and paler the farther, and of the near one. */
export const sketchCrowns = (scene: Scene): readonly Sketch[] => [
  ...massCrowns(scene),
  ...scene.bend.flatMap((tree, i) => {
    const count = Math.round(mix(8, 32, Math.min(1, tree.height / 0.5)));
    const from = 0.36 + 0.14 * (1 - tree.far);
    return growLeaves(scene, scene.randomFor(`distant ${i}`), tree, count, [from, from + 0.3]);
  }),
  ...scene.near.flatMap((tree, i) => {
    const random = scene.randomFor(`near ${i}`);
    const leafy = 1 - Math.max(0, tree.crown - 0.2);
    return [
      ...growLeaves(scene, random, tree, Math.round(100 * leafy), [0.54, 0.88]),
      ...openGaps(scene, random, tree, 22),
    ];
  }),
];
