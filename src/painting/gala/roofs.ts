import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { sketchSkyline } from './skyline.ts';

const ZINC = lab('#6d7d98');
const DARK = lab('#2f3650');

/** How a line of the palace runs at a place, in radians; where it steps, it is taken up level. */
const slopeOf = (line: (x: number) => number, x: number): number => {
  const slope = Math.atan2(line(x + 0.03) - line(x - 0.03), 0.06);
  return Math.abs(slope) < 0.3 ? slope : 0;
};

/** A place along the hall, clear of the towers. */
const placeOnHall = (scene: Scene, random: Random): number | undefined => {
  const at = random() * (scene.palaceEnd - 0.02);
  return scene.tower(at) > 0.1 ? undefined : scene.across(at);
};

/** The hall's long vault of zinc and glass: pale sweeps along it that take the sky, darker to its foot. */
const layVault = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('vault');
  return Array.from({ length: 36 }).flatMap((_, i): Sketch[] => {
    const x = placeOnHall(scene, random);
    if (x === undefined) return [];
    const deep = scene.cornice(x) - scene.roof(x);
    if (deep < 0.01) return [];
    const down = random();
    const size = scene.size(scene.along(x)) * scene.scale;
    const stage = 0.4 + 0.34 * random();
    const here = scene.colour(x, scene.cornice(x) + 0.02, stage);
    const lit = i % 3 === 0;
    return [
      sketchTouch(random, {
        x,
        y: scene.roof(x) + deep * (0.12 + 0.76 * down),
        length: vary(lit ? 0.06 : 0.09, 0.5, random) * size,
        width: vary(lit ? 0.012 : 0.024, 0.4, random) * size,
        angle: slopeOf(scene.roof, x) + wobble(random) * 0.14,
        brush: choose(lit ? ['worked', 'dry'] : ['worked', 'filbert'], random),
        load: blend(lit ? ZINC : DARK, here, lit ? 0.25 + 0.5 * down : 0.55),
        second: here,
        stage,
        hand: 'left',
        body: 0.5,
        spread: 0.01,
      }),
    ];
  });
};

/** The cornice: a dark line under a pale one, long, level, broken. */
const drawCornice = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('cornice');
  return Array.from({ length: 22 }).flatMap((_, i): Sketch[] => {
    const x = scene.across(random() * (scene.palaceEnd - 0.035));
    const at = scene.along(x);
    const size = scene.size(at) * scene.scale;
    const pale = i % 3 !== 2;
    const stage = 0.56 + 0.24 * random();
    const y = scene.cornice(x) + (pale ? 0.001 : 0.008) * size;
    const here = scene.colour(x, y + 0.02, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(scene.tower(at) > 0.5 ? 0.05 : 0.08, 0.5, random) * size,
        width: vary(pale ? 0.0065 : 0.009, 0.4, random) * size,
        angle: slopeOf(scene.cornice, x) + wobble(random) * 0.04,
        bow: wobble(random) * 0.04,
        brush: choose(['worked', 'filbert'], random),
        load: blend(pale ? ZINC : DARK, here, 0.25 + 0.4 * random()),
        second: here,
        stage,
        hand: 'left',
        body: 0.5,
        spread: 0.008,
      }),
    ];
  });
};

/** The palace's roofs and the lines along them. */
export const sketchRoofs = (scene: Scene): readonly Sketch[] => [
  ...layVault(scene),
  ...sketchSkyline(scene),
  ...drawCornice(scene),
];
