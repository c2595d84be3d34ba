import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { alongSide, placeOf, type Stack, sizeOf } from './stack.ts';

/** A side of a stack, to lay touches along: `out` how far beyond its edge, in half widths; lengths as on a near one. */
const sideOf = (scene: Scene, random: Random, stack: Stack, side: number) => {
  const small = sizeOf(scene.scale, stack) * scene.scale;
  return (
    rise: number,
    out: number,
    touch: Pick<WristTouch, 'brush' | 'load' | 'second' | 'stage' | 'length' | 'width' | 'hand'>,
    turn = 0,
  ): Sketch => {
    const edge = placeOf({ stack, rise: clamp(rise), across: side }, scene.horizon);
    return sketchTouch(random, {
      ...touch,
      x: edge.x + side * out * stack.half,
      y: edge.y,
      length: vary(touch.length, 0.4, random) * small,
      width: vary(touch.width, 0.3, random) * small,
      angle: alongSide(stack, side, rise) + turn + 0.1 * wobble(random),
      bow: 0.06 * wobble(random),
      body: 0.5 + 0.4 * random(),
      spread: 0.008,
    });
  };
};

/** What lies beyond a stack's edge pulled over it, so that the edge is lost: a few broad touches of one load. */
const pullOver = (scene: Scene, random: Random, stack: Stack, side: number, rise: number) => {
  const along = sideOf(scene, random, stack, side);
  const stage = 0.42 + 0.42 * random();
  return Array.from({ length: 3 + Math.floor(3 * random()) }, (): Sketch => {
    const at = clamp(rise + 0.05 * wobble(random), 0.1, 0.76);
    const { x, y } = placeOf({ stack, rise: at, across: side }, scene.horizon);
    const beyond = scene.open(x + 0.03 * side, y, stage);
    const load = blend(beyond, scene.key.glow, 0.15 * random());
    const style = {
      load,
      second: beyond,
      stage,
      length: 0.05,
      width: 0.016,
      hand: 'left' as const,
    };
    return along(at, 0.015 + 0.03 * random(), { ...style, brush: 'filbert' }, 0.3 * wobble(random));
  });
};

/** Where the sun comes: the edge is a glow, thick here, there lost in what shines behind it. */
export const lightRim = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`rim ${i}`);
  const { key, sun } = scene;
  const along = sideOf(scene, random, stack, sun);
  const glow = (rise: number, stage: number): Sketch[] => {
    const inside = Math.abs(wobble(random)) * (rise > stack.eaves ? 0.2 : 0.12);
    const tone = gradient(key.stack, clamp(mix(0.66, 1, 1 - 2.4 * inside) + 0.06 * wobble(random)));
    const hue = choose(key.broken.straw, random);
    const load = blend(tone, atValue(hue, tone[0]), 0.7 * random());
    const second: Lab = blend(shade(load, -0.05), hue, 0.5);
    const style = { load, second, stage, length: 0.036, width: 0.009, hand: 'right' as const };
    return [along(rise, -0.015 - inside, { ...style, brush: choose(['filbert', 'dab'], random) })];
  };
  const size = sizeOf(scene.scale, stack) * scene.scale;
  const companies = Array.from({ length: Math.round(13 * size) }).flatMap(() => {
    const middle = 0.04 + 0.9 * random();
    const begun = 0.54 + 0.38 * random();
    return Array.from({ length: 3 + Math.floor(8 * random()) }).flatMap(() =>
      glow(clamp(middle + 0.09 * wobble(random), 0.02, 0.95), begun + 0.02 * random()),
    );
  });
  const lost = Array.from({ length: 4 }, () => 0.22 + 0.5 * random());
  return [...companies, ...lost.flatMap((rise) => pullOver(scene, random, stack, sun, rise))];
};

/** The other side: hard at one place, elsewhere a line of embers, or lost. */
export const loseEdge = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`lost edge ${i}`);
  const { key, sun } = scene;
  const along = sideOf(scene, random, stack, -sun);
  const hard = stack.eaves + 0.17 + 0.17 * random();
  const dark = gradient(key.stack, 0.2);
  const firm = Array.from({ length: 4 }, (_, turn): Sketch => {
    const rise = hard + 0.1 * (turn / 3 - 0.5);
    const load = blend(dark, atValue(choose(key.broken.shade, random), dark[0]), 0.6);
    const style = { load, second: dark, stage: 0.5 + 0.2 * random(), length: 0.085, width: 0.014 };
    return along(rise, -0.035 - 0.02 * random(), { ...style, brush: 'pull', hand: 'left' });
  });
  // And the wall's, less dark than its heart, for the ground's light is on it.
  const upright = Array.from({ length: 7 }, (): Sketch => {
    const rise = 0.06 + 0.8 * stack.eaves * random();
    const tone = scene.straw({ stack, rise, across: -0.9 * sun }, 0.4);
    const load = blend(tone, atValue(choose(key.broken.shade, random), tone[0]), 0.7 * random());
    const style = { load, second: tone, stage: 0.36 + 0.34 * random(), length: 0.06, width: 0.014 };
    return along(rise, -0.025 - 0.05 * random(), { ...style, brush: 'filbert', hand: 'left' });
  });
  const embers = Array.from({ length: 4 }).flatMap((): Sketch[] => {
    const middle = mix(stack.eaves, 0.9, random());
    const stage = 0.56 + 0.34 * random();
    return Array.from({ length: 3 + Math.floor(4 * random()) }, (): Sketch => {
      const rise = clamp(middle + 0.07 * wobble(random), 0.03, 0.93);
      const tone = gradient(key.stack, 0.56 + 0.16 * random());
      const load = blend(tone, atValue(choose(key.broken.straw, random), tone[0]), 0.5 * random());
      const style = { load, second: blend(tone, dark, 0.4), stage, length: 0.034, width: 0.0075 };
      return along(rise, -0.012 * random(), { ...style, brush: 'filbert', hand: 'left' });
    });
  });
  const lost = Array.from({ length: 6 }, () => 0.22 + 0.5 * random()).filter(
    (rise) => Math.abs(rise - hard) > 0.14,
  );
  return [
    ...lost.flatMap((rise) => pullOver(scene, random, stack, -sun, rise)),
    ...firm,
    ...upright,
    ...embers,
  ];
};
