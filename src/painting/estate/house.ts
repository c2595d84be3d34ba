import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { MIDDLES, THICKET } from './leaves.ts';
import { type Paints, paints, pick } from './light.ts';
import { CORNER, type Lay, layOn, SHADED, WALL } from './mason.ts';
import { layRoof } from './roof.ts';
import type { Scene } from './scene.ts';
import { LIT, SHADY } from './tiles.ts';
import { raiseWalls } from './walls.ts';
import { openWindows } from './windows.ts';

const GRASS = paints('grass', '#8c977c', '#9b9e7b', '#819285', '#a8a084');

/** A low bush against the wall: a few rubbed touches side by side, half the wall's and the ground's own paint, so that it has no edge. */
const rubBush = (scene: Scene, random: Random, lay: Lay, dx: number, broad: number): Sketch[] =>
  Array.from({ length: 6 }, (_, i) => {
    const aside = 2 * spreadOut(i) - 1;
    const load = blend(
      pick(scene, i % 3 === 0 ? THICKET.lit : i % 3 === 1 ? THICKET.deep : THICKET.middle, random),
      pick(scene, GRASS, random),
      0.2 + 0.4 * random(),
    );
    const up = 0.36 * broad * (1 - aside * aside) * random();
    return lay(dx + 0.3 * aside * broad, 0.02 - up, 0.5 * broad, 0.3 * broad, {
      angle: 0.35 * aside + 0.3 * wobble(random),
      brush: choose(['scumble', 'scumble', 'worked'], random),
      load,
      second: blend(load, pick(scene, WALL, random), 0.15),
      stage: 0.64 + 0.02 * i,
      body: 0.3,
    });
  });

/** What grows against the wall and overlaps it, so that it has no lower edge: bushes of unequal breadth, grass between. */
const loseFoot = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const { wing } = scene.house;
  const places = [-0.5, -0.28, 0.28, 0.5].filter(() => random() < 0.7);
  const grass = Array.from({ length: 11 }, (_, i) =>
    lay((0.12 + (spreadOut(i) - 0.5) * 1.7) * wing, 0.016 * wobble(random), 0.17, 0.045, {
      brush: choose(['worked', 'filbert'], random),
      load: pick(scene, GRASS, random),
      second: pick(scene, MIDDLES, random),
      angle: wobble(random) * 0.35,
      stage: 0.62 + 0.16 * random(),
      body: 0.4,
      spread: 0.01,
    }),
  );
  const bushes = places.flatMap((dx) =>
    rubBush(scene, random, lay, dx * wing + 0.05 * wobble(random), 0.18 + 0.2 * random()),
  );
  return [...grass, ...bushes];
};

/** Where what is behind the house is drawn over its edges, in widths of it towards the sun, and which way: its ends, where no wing stands; the corner between its walls and the sunny eaves are found. */
const LOST: readonly (readonly [dx: number, dy: number, angle: number])[] = [
  [0.53, -0.24, UPRIGHT],
  [0.52, -0.1, UPRIGHT],
  [-0.53, -0.2, UPRIGHT],
];

/** From how high on, in widths of the house, its edges are the roof's. */
const ROOF = -0.4;

/** The house's own paint at an edge: its tiles or its wall, in the light or in shade. */
const ownAt = (dx: number, dy: number): Paints => {
  const isLit = dx > CORNER;
  if (dy < ROOF) return isLit ? LIT : SHADY;
  return isLit ? WALL : SHADED;
};

/** What is behind the house rubbed over its edges, with a little of the house's own paint in it. */
const loseEdges = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const { house, sun, open } = scene;
  return LOST.filter(([dx]) => dx * sun * house.wing < 0).map(([dx, dy, angle], i) => {
    const [x, y] = [house.x + 1.1 * dx * sun * house.size, house.y + 1.04 * dy * house.size];
    const behind = open(x, Math.min(y, house.y - 0.1 * house.size), 0.5);
    const load = blend(behind, pick(scene, ownAt(dx, dy), random), 0.15 + 0.3 * random());
    return lay(dx * sun, dy, vary(0.15, 0.4, random), vary(0.045, 0.4, random), {
      angle: angle * sun + 0.2 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: choose(['filbert', 'worked'], random),
      load,
      second: blend(load, behind, 0.5),
      stage: 0.76 + 0.01 * i,
      body: 0.4,
    });
  });
};

/** The house: a broad low block and its wing, one wall in the light and one in shade, the foot lost in what grows there. */
export const sketchHouse = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('house');
  const lay = layOn(scene, random);
  return [raiseWalls, layRoof, openWindows, loseFoot, loseEdges].flatMap((work) =>
    work(scene, random, lay),
  );
};
