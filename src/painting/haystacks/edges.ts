import { clamp, mix } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { axisAt, placeOf, profile, type Stack, sizeOf } from './stack.ts';

/** The way a stack's side runs upwards at a share of its height, in radians. */
const alongSide = (stack: Stack, side: number, rise: number): number => {
  const edge = (at: number) => axisAt(stack, at) + side * stack.half * profile(stack, clamp(at));
  const step = 0.03;
  return Math.atan2(step * stack.height, edge(rise - step / 2) - edge(rise + step / 2));
};

/** The sides of the mass, before anything is worked on it: broad touches along them, so that its outline stands. */
export const massSides = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`sides ${i}`);
  const small = sizeOf(scene.scale, stack) * scene.scale;
  return Array.from({ length: 64 }).flatMap((_, turn): Sketch[] => {
    const side = turn % 2 ? 1 : -1;
    const rise = 0.05 + (0.86 * (turn + random())) / 64;
    const spot = { stack, rise, across: side * (0.72 + 0.16 * random()) };
    const { x, y } = placeOf(spot, scene.horizon);
    if (scene.stackAt(x, y)?.stack !== stack) return [];
    const stage = 0.2 + 0.08 * random();
    const load = scene.straw(spot, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.06, 0.25, random) * small,
        width: vary(0.027, 0.2, random) * small,
        angle: alongSide(stack, side, rise) + wobble(random) * 0.15,
        bow: wobble(random) * 0.08,
        brush: choose(['wash', 'filbert', 'worked'], random),
        load,
        second: blend(load, choose(scene.broken(x, y), random), 0.25),
        stage,
        hand: 'left',
        body: 0.4,
        spread: 0.008,
      }),
    ];
  });
};

/** The edge against the sun: thick touches along the side of thatch and wall, over one another; on the other side a few long ones, lost in places. */
export const lightRim = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`rim ${i}`);
  const { key, sun, horizon, scale } = scene;
  const small = sizeOf(scale, stack) * scale;
  const count = Math.round(120 * Math.sqrt(small));
  return Array.from({ length: count }).flatMap((): Sketch[] => {
    const isSunny = random() < 0.8;
    const rise = isSunny ? 0.03 + 0.9 * random() : stack.eaves + (0.93 - stack.eaves) * random();
    const side = isSunny ? sun : -sun;
    const inside = isSunny
      ? Math.abs(wobble(random)) * (rise > stack.eaves ? 0.24 : 0.13)
      : 0.035 * random();
    if (!isSunny && scene.swell(rise, stack.x, 9, 1, 38) < 0.52) return [];
    const spot = { stack, rise, across: side * (0.985 - inside) };
    const { x, y } = placeOf(spot, horizon);
    if (scene.stackAt(x, y)?.stack !== stack) return [];
    const stage = 0.58 + 0.36 * random();
    const full = isSunny ? 1 - 2.2 * inside : 0.38;
    const tone = gradient(key.stack, clamp(mix(0.62, 1, full) + 0.1 * wobble(random)));
    const hue = choose(key.broken.straw, random);
    const load = blend(tone, atValue(hue, tone[0]), 0.5 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(isSunny ? 0.034 : 0.06, 0.5, random) * small,
        width: vary(isSunny ? 0.0115 : 0.0085, 0.4, random) * small,
        angle: alongSide(stack, side, rise) + wobble(random) * (isSunny ? 0.28 : 0.08),
        brush: choose(['worked', 'filbert', 'impasto', 'dab'], random),
        load,
        second: blend(shade(load, -0.06), hue, 0.4),
        stage,
        hand: isSunny ? 'right' : 'left',
        body: (isSunny ? 0.6 : 0.8) + 0.7 * random(),
        spread: 0.008,
      }),
    ];
  });
};

/** The dark under the eaves, which comes and goes, and what is lost of the foot in its own shadow. */
export const deepen = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`deeps ${i}`);
  const { key, horizon, scale, sun } = scene;
  const small = sizeOf(scale, stack) * scale;
  return Array.from({ length: Math.round(46 * Math.sqrt(small)) }).flatMap((): Sketch[] => {
    const isEaves = random() < 0.66;
    const across = 0.96 * (2 * random() - 1);
    if (across * sun > 0.7 && isEaves) return [];
    if (isEaves && scene.swell(across, stack.x, 4, 1, 39) < 0.56) return [];
    const hangs = 0.05 * scene.swell(across, stack.x, 7, 1, 40) + 0.09 * random() ** 1.5;
    const rise = isEaves ? stack.eaves + 0.012 - hangs : 0.03 * random() + 0.004;
    const { x, y } = placeOf({ stack, rise, across }, horizon);
    if (scene.stackAt(x, y - 0.01)?.stack !== stack) return [];
    const tone = gradient(key.stack, (isEaves ? 0.08 : 0.16) + 0.2 * random());
    const hue = choose(key.broken.shade, random);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.037, 0.4, random) * small,
        width: vary(0.0125, 0.35, random) * small,
        angle: isEaves ? 0.9 + wobble(random) * 1.2 : wobble(random) * 0.3 - 0.12 * across,
        brush: choose(['worked', 'filbert'], random),
        load: blend(tone, atValue(hue, tone[0]), 0.45 * random()),
        second: gradient(key.stack, 0.3),
        stage: 0.34 + 0.4 * random(),
        hand: 'left',
        body: 0.5,
        spread: 0.006,
      }),
    ];
  });
};
