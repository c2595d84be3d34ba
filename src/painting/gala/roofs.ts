import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

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
  return Array.from({ length: 60 }).flatMap((_, i): Sketch[] => {
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
        brush: choose(lit ? ['dry', 'drag', 'scumble'] : ['scumble', 'filbert'], random),
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
        brush: choose(['drag', 'scumble', 'filbert'], random),
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

/** The sky behind the roofs, rubbed along and across down to them before they are raised. */
const backSky = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('behind');
  const count = Math.floor(scene.format / (0.0062 * scene.scale));
  return Array.from({ length: count }, (_, i) => {
    const at = (i + random()) / count;
    const x = scene.across(at);
    const size = scene.size(at) * scene.scale;
    // Past the palace's end it is rubbed down to the bridge.
    const low = at > scene.palaceEnd + 0.02 ? scene.deck(x) : scene.roof(x);
    const high = Math.min(
      low - 0.05 * size,
      at > scene.palaceEnd + 0.09 ? 1 : scene.roof(x) - 0.11 * size,
    );
    const y = mix(low - 0.014 * size, high, random());
    const angle = scene.sweep(x, y) + wobble(random) * 0.7;
    const stage = 0.34 + 0.2 * random();
    const half = 0.06 * size;
    const isFree = [-half, half].every(
      (far) => scene.palace(x + Math.cos(angle) * far, y + Math.sin(angle) * far) < 0.1,
    );
    return sketchTouch(random, {
      x,
      y,
      length: vary(isFree ? 0.11 : 0.045, 0.35, random) * size,
      width: vary(isFree ? 0.034 : 0.022, 0.35, random) * size,
      angle,
      bow: wobble(random) * 0.2,
      brush: choose(['scumble', 'filbert', 'scumble', 'wash'], random),
      load: scene.sky(x, y, stage),
      second: scene.sky(x + 0.05 * wobble(random), y - 0.04, stage),
      stage,
      spread: 0.008,
      body: 0.4,
    });
  });
};

/** What stands against the sky, laid touch beside touch along the hall's roof: unequal, here and there one left out. */
const raiseEdge = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('edge');
  const step = 0.015 * scene.scale;
  const count = Math.floor(((scene.palaceEnd - 0.012) * scene.format) / step);
  return Array.from({ length: count }).flatMap((_, i): Sketch[] => {
    const x = scene.across(((i + random()) * step) / scene.format);
    const at = scene.along(x);
    const size = scene.size(at) * scene.scale;
    if (scene.tower(at) > 0.5 || random() < 0.3) return [];
    const length = vary(0.065, 0.4, random) * size;
    const y = scene.roof(x) + 0.012 * size;
    const stage = 0.56 + 0.16 * random();
    const here = scene.colour(x, y + 0.03, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length,
        width: vary(0.024, 0.35, random) * size,
        angle: slopeOf(scene.roof, x) + wobble(random) * 0.14,
        bow: wobble(random) * 0.1,
        brush: choose(['filbert', 'scumble', 'scumble'], random),
        load: shade(blend(here, DARK, 0.25 * random()), 0.03 * wobble(random)),
        second: here,
        stage,
        hand: 'left',
        body: 0.5,
        spread: 0.008,
      }),
    ];
  });
};

/** Where the hall's edge is lost: a little sky rubbed over it. */
const loseEdge = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('roof');
  return Array.from({ length: 16 }).flatMap((): Sketch[] => {
    const x = placeOnHall(scene, random);
    if (
      x === undefined ||
      scene.tower(scene.along(x) + 0.05) + scene.tower(scene.along(x) - 0.05) > 0
    )
      return [];
    const size = scene.size(scene.along(x)) * scene.scale;
    const y = scene.roof(x) - 0.012 * size;
    const stage = 0.66 + 0.12 * random();
    const sky = scene.colour(x, y - 0.03, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.06, 0.5, random) * size,
        width: vary(0.022, 0.4, random) * size,
        angle: slopeOf(scene.roof, x) + wobble(random) * 0.2,
        bow: wobble(random) * 0.2,
        brush: choose(['scumble', 'dry'], random),
        load: sky,
        second: sky,
        stage,
        spread: 0.008,
      }),
    ];
  });
};

/** The palace's roofs and the lines along them. */
export const sketchRoofs = (scene: Scene): readonly Sketch[] => [
  ...layVault(scene),
  ...backSky(scene),
  ...raiseEdge(scene),
  ...loseEdge(scene),
  ...drawCornice(scene),
];
