import { mix, type Point } from '../../units.ts';
import { shade } from '../colour.ts';
import { through } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { between, SHADOW, sizeAt, stoneAt } from './stone.ts';

/** The palace's mass: broad sweeps, laid before anything stands in it; a tower is swept from flank to flank. */
const layPalace = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('mass');
  return Array.from({ length: 66 }, (_, i) => {
    const x = scene.across(scene.palaceEnd * ((i % 11) / 10.4) + 0.016 * wobble(random));
    const at = scene.along(x);
    const size = scene.size(at) * scene.scale;
    const down = (Math.floor(i / 11) + 0.3 + 0.4 * random()) / 6;
    const y = mix(scene.roof(x) + 0.03 * size, scene.waterline(x), down);
    const stage = 0.02 + 0.1 * random();
    const tower = scene.towers.find((middle) => Math.abs(middle - at) * scene.format < 0.1 * size);
    const isEnd = at > scene.palaceEnd - 0.05;
    return sketchTouch(random, {
      x: tower === undefined ? x : scene.across(tower) + 0.02 * wobble(random) * size,
      y,
      length: vary(isEnd ? 0.09 : 0.145, 0.12, random) * size,
      width: vary(0.068, 0.15, random) * size,
      angle: wobble(random) * 0.2,
      brush: 'pull',
      body: 0.3,
      load: scene.colour(x, y, 0.3),
      second: scene.colour(x, y + 0.03, 0.3),
      stage,
      hand: 'left',
      spread: 0.006,
    });
  });
};

/** The bridge in one broad thin sweep of its roadway, and a pull down for each pier and over each arch. */
const stateBridge = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('state');
  const first = scene.piers[0] ?? 0.7;
  const rest = (x: number, broad: number) => ({
    width: vary(broad, 0.15, random) * sizeAt(scene, x),
    bow: 0,
    brush: 'worked' as const,
    load: shade(stoneAt(scene, random, x), 0.03),
    second: SHADOW,
    stage: 0.095 + 0.02 * random(),
    hand: 'left' as const,
    body: 0.2,
    spread: 0.006,
  });
  const deck = Array.from({ length: 7 }, (_, i) => {
    const [x0, x1] = [i - 0.15, i + 1.3].map((at) => scene.across(mix(first, 1.03, at / 7)));
    const ends = [x0, x1].map((x = 0): Point => [x, scene.deck(x) + 0.012 * sizeAt(scene, x)]);
    const [from = [0, 0], to = [0, 0]] = ends;
    return between(random, from, to, rest(to[0], 0.032));
  });
  const piers = scene.piers.slice(1).map((pier) => {
    const x = scene.across(pier);
    return between(random, [x, scene.waterline(x)], [x, scene.deck(x)], rest(x, 0.05));
  });
  const vaults = scene.piers.slice(1).flatMap((to, i) =>
    [-1, 1].map((side): Sketch => {
      const from = scene.piers[i] ?? to;
      const at = (aside: number): Point => {
        const [x, y] = scene.vault(from, to, aside * side);
        return [x, y - 0.012 * sizeAt(scene, x)];
      };
      const path = through([at(1), at(0.9), at(0.6), at(-0.1)]);
      return { path, ...rest(path[1][0], 0.038) };
    }),
  );
  return [...deck, ...piers, ...vaults];
};

/** What stands along the shore, stated broadly and thinly before anything is drawn. */
export const sketchEbauche = (scene: Scene): readonly Sketch[] => [
  ...layPalace(scene),
  ...stateBridge(scene),
];
