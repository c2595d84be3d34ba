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

/** A stack's outline, broad touches along it, so that it stands from the first. */
export const drawSides = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`sides ${i}`);
  const count = 12;
  return Array.from({ length: count }, (_, turn): Sketch => {
    const side = turn % 2 ? 1 : -1;
    const rise = 0.07 + (0.78 * (turn + random())) / count;
    const spot = { stack, rise, across: side * (0.76 + 0.08 * random()) };
    const load = scene.straw(spot, 0.04);
    return sketchTouch(random, {
      ...placeOf(spot, scene.horizon),
      length: vary(0.46, 0.2, random) * stack.half,
      width: vary(0.22, 0.15, random) * stack.half,
      angle: alongSide(stack, side, rise) + wobble(random) * 0.1,
      bow: 0.05 * wobble(random),
      brush: 'wash',
      load,
      second: load,
      stage: mix(0.02, 0.026, random()),
      hand: random() < 0.35 ? 'right' : 'left',
      spread: 0.004,
    });
  });
};

/** The edge against the sun: thick touches along the side of thatch and wall, over one another. */
export const lightRim = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`rim ${i}`);
  const { key, sun, horizon, scale } = scene;
  const small = sizeOf(scale, stack) * scale;
  return Array.from({ length: Math.round(150 * small) }).flatMap((): Sketch[] => {
    const rise = 0.03 + 0.92 * random();
    const inside = Math.abs(wobble(random)) * (rise > stack.eaves ? 0.22 : 0.13);
    const { x, y } = placeOf({ stack, rise, across: sun * (0.985 - inside) }, horizon);
    if (scene.stackAt(x, y)?.stack !== stack) return [];
    const tone = gradient(key.stack, clamp(mix(0.62, 1, 1 - 2.2 * inside) + 0.08 * wobble(random)));
    const hue = choose(key.broken.straw, random);
    const load = blend(tone, atValue(hue, tone[0]), 0.6 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.032, 0.5, random) * small,
        width: vary(0.0075, 0.4, random) * small,
        angle: alongSide(stack, sun, rise) + wobble(random) * 0.26,
        brush: choose(['filbert', 'filbert', 'dab'], random),
        load,
        second: blend(shade(load, -0.06), hue, 0.4),
        stage: 0.54 + 0.4 * random(),
        hand: 'right',
        body: 0.4 + 0.6 * random(),
        spread: 0.008,
      }),
    ];
  });
};

/** The other edge: a soft middle tone between the stack and what stands behind it, warm along the thatch here and there. */
export const loseEdge = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`lost edge ${i}`);
  const { key, sun, horizon, scale } = scene;
  const small = sizeOf(scale, stack) * scale;
  const count = 54;
  return Array.from({ length: count }, (_, turn): Sketch => {
    const rise = 0.04 + (0.82 * (turn + random())) / count;
    const { x, y } = placeOf({ stack, rise, across: -sun * 0.99 }, horizon);
    const isWarm = rise > stack.eaves && scene.swell(rise, stack.x, 9, 1, 38) > 0.45;
    const stage = 0.4 + 0.4 * random();
    const straw = scene.straw({ stack, rise, across: -sun * 0.9 }, stage);
    const between = blend(straw, scene.open(x - sun * 0.02, y, stage), 0.3 + 0.25 * random());
    const warm = gradient(key.stack, 0.56 + 0.14 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.042, 0.4, random) * small,
      width: vary(isWarm ? 0.008 : 0.012, 0.3, random) * small,
      angle: alongSide(stack, -sun, rise) + wobble(random) * 0.16,
      bow: 0.05 * wobble(random),
      brush: choose(['worked', 'scumble', 'filbert'], random),
      load: isWarm ? blend(between, warm, 0.7) : between,
      second: straw,
      stage,
      hand: 'left',
      body: 0.5,
      spread: 0.008,
    });
  });
};

/** The dark under the eaves, drawn round the stack in a few companies, lost towards the sun. */
export const deepenEaves = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`eaves ${i}`);
  const { key, horizon, scale, sun } = scene;
  const small = sizeOf(scale, stack) * scale;
  return Array.from({ length: 22 }).flatMap((_, turn): Sketch[] => {
    const across = mix(-0.94, 0.94, (turn + random()) / 22);
    if (across * sun > 0.55 || scene.swell(across, stack.x, 4, 1, 39) < 0.42) return [];
    const rise = stack.eaves - 0.004 - 0.035 * random() ** 1.5;
    const { x, y } = placeOf({ stack, rise, across }, horizon);
    const tone = gradient(key.stack, 0.1 + 0.16 * random());
    const hue = choose(key.broken.shade, random);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.058, 0.3, random) * small,
        width: vary(0.012, 0.3, random) * small,
        angle: -0.35 * across + 0.22 * wobble(random),
        bow: 0.08 * wobble(random),
        brush: choose(['worked', 'worked', 'scumble'], random),
        load: blend(tone, atValue(hue, tone[0]), 0.5 * random()),
        second: gradient(key.stack, 0.3),
        stage: 0.28 + 0.3 * random(),
        hand: 'left',
        body: 0.4,
        spread: 0.006,
      }),
    ];
  });
};
