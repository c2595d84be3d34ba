import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { between } from './stone.ts';

const DARK = lab('#2f3650');
/** Into how many pulls the hall's roof is parted. */
const PULLS = 13;

/** The sky behind the roofs, brought down to them before they are raised. */
const backSky = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('behind');
  const count = Math.floor(scene.format / (0.0105 * scene.scale));
  return Array.from({ length: count }, (_, i) => {
    const at = (i + random()) / count;
    const x = scene.across(at);
    const size = scene.size(at) * scene.scale;
    // Past the palace's end it comes down to the bridge.
    const low = at > scene.palaceEnd + 0.02 ? scene.deck(x) : scene.roof(x);
    const y = low - (0.016 + 0.05 * random()) * size;
    const angle = scene.sweep(x, y) + wobble(random) * 0.5;
    const stage = 0.4 + 0.15 * random();
    const half = 0.05 * size;
    const isFree = [-half, half].every(
      (far) => scene.palace(x + Math.cos(angle) * far, y + Math.sin(angle) * far) < 0.1,
    );
    return sketchTouch(random, {
      x,
      y,
      length: vary(isFree ? 0.085 : 0.04, 0.35, random) * size,
      width: vary(isFree ? 0.026 : 0.02, 0.35, random) * size,
      angle,
      bow: wobble(random) * 0.2,
      brush: choose(['worked', 'worked', 'filbert'], random),
      load: scene.sky(x, y, stage),
      second: scene.sky(x + 0.05 * wobble(random), y - 0.04, stage),
      stage,
      hand: 'left',
      spread: 0.008,
      body: 0.4,
    });
  });
};

/** The hall's roof against the sky, one line from tower to tower: pulls that each begin in the last, the sky between a few of them. */
const drawRoof = (scene: Scene, random: Random): Sketch[] =>
  Array.from({ length: PULLS }).flatMap((_, i): Sketch[] => {
    const [from, to] = [i - 0.2, i + 1.15 + 0.3 * random()].map(
      (share) => ((scene.palaceEnd - 0.015) * share) / PULLS,
    );
    if (from === undefined || to === undefined) return [];
    if (scene.tower(from) > 0.5 || scene.tower(to) > 0.5) return [];
    const [x0, x1] = [scene.across(from), scene.across(to)];
    const size = scene.size(to) * scene.scale;
    const here = scene.colour(x1, scene.roof(x1) + 0.04 * size, 0.7);
    return [0, 1].map((row) => {
      const down = (0.006 + 0.02 * row) * size;
      return between(random, [x0, scene.roof(x0) + down], [x1, scene.roof(x1) + down], {
        width: vary(row ? 0.03 : 0.018, 0.25, random) * size,
        bow: 0.03 * wobble(random),
        brush: choose(['worked', 'filbert'], random),
        load: shade(blend(here, DARK, 0.15 + 0.25 * random()), 0.02 * wobble(random)),
        second: here,
        stage: 0.56 + 0.1 * random(),
        hand: 'left',
        body: 0.4,
        spread: 0.006,
      });
    });
  });

/** What stands up from it: a few chimneys and ends of gables, each of another height, some in twos. */
const raiseChimneys = (scene: Scene, random: Random): Sketch[] =>
  Array.from({ length: 9 }).flatMap((): Sketch[] => {
    const at = mix(0.02, scene.palaceEnd - 0.02, random());
    if (scene.tower(at - 0.02) + scene.tower(at + 0.02) > 0) return [];
    const x = scene.across(at);
    const size = scene.size(at) * scene.scale;
    const top = scene.roof(x) - (0.004 + 0.014 * random() ** 2) * size;
    return [
      between(random, [x, scene.roof(x) + 0.014 * size], [x + 0.002 * wobble(random), top], {
        width: vary(0.012, 0.4, random) * size,
        bow: 0,
        brush: 'filbert',
        load: blend(scene.colour(x, scene.roof(x) + 0.04 * size, 0.7), DARK, 0.3 * random()),
        second: DARK,
        stage: 0.64 + 0.1 * random(),
        hand: 'left',
        body: 0.3,
        spread: 0.006,
      }),
    ];
  });

/** Where the palace and the sky meet. */
export const sketchSkyline = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('skyline');
  return [...backSky(scene), ...drawRoof(scene, random), ...raiseChimneys(scene, random)];
};
