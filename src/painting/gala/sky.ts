import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bar, placeBars } from './bars.ts';
import { fit } from './fit.ts';
import { pullAlong } from './level.ts';
import type { Scene } from './scene.ts';

/** A touch of a bar, `along` it (−1 to 1) and `up` in its depths; nothing where that is not sky. */
const layTouch = (
  scene: Scene,
  random: Random,
  bar: Bar,
  [along, up, length]: readonly [along: number, up: number, length: number],
  rest: Pick<Sketch, 'width' | 'stage' | 'load' | 'body'> & Partial<Sketch>,
): Sketch[] => {
  const slope = scene.sweep(bar.x, bar.y);
  const x = bar.x + Math.cos(slope) * along * 0.5 * bar.long;
  const y = bar.y + Math.sin(slope) * along * 0.5 * bar.long - up * bar.deep;
  const off = 0.14 * wobble(random);
  const turn = (px: number, py: number) => scene.sweep(px, py) + off;
  return fit(scene, {
    path: follow(x, y, length, turn, random),
    second: blend(rest.load, scene.sky(x, y, rest.stage), 0.5),
    brush: 'scumble',
    hand: 'left',
    spread: 0.008,
    ...rest,
  });
};

/** A bar's mass: a few long rubs of unlike breadth, hardly darker than the sky, violet or slate against what is warm. */
const massBar = (scene: Scene, random: Random, bar: Bar): Sketch[] =>
  Array.from({ length: 4 }).flatMap((_, i) => {
    const stage = 0.56 + 0.08 * random();
    const along = 0.9 * wobble(random);
    const here = scene.sky(bar.x + 0.5 * along * bar.long, bar.y, stage);
    const hue = atValue(
      choose(scene.evening.slates, random),
      here[0] + scene.evening.torn * bar.step * vary(1, 0.5, random),
    );
    const length = bar.long * vary(i ? 0.24 : 0.5, 0.4, random);
    return layTouch(scene, random, bar, [along, 1.1 * random(), length], {
      width: bar.deep * vary(1, 0.5, random),
      stage,
      load: blend(here, hue, 0.15 + 0.25 * random()),
      brush: choose(['scumble', 'sweep'], random),
      body: 0.5,
    });
  });

/** Its light: rubbed along it in a few broken swathes while it is wet, each into the sky where it ends. */
const lightBar = (scene: Scene, random: Random, bar: Bar): Sketch[] =>
  Array.from({ length: Math.round(2 + 3 * bar.ember) }).flatMap(() => {
    const stage = 0.62 + 0.14 * random();
    const along = 0.8 * wobble(random);
    const here = scene.sky(bar.x + 0.5 * along * bar.long, bar.y, stage);
    const hue = choose(bar.ember > 0.2 ? scene.evening.embers : scene.evening.pales, random);
    const load = blend(here, atValue(hue, mix(here[0], hue[0], 0.24)), 0.5 + 0.3 * bar.ember);
    const size = vary(1.2, 0.6, random) * scene.scale;
    return layTouch(scene, random, bar, [along, 0.9 * wobble(random), 0.17 * size], {
      width: 0.04 * size,
      stage,
      load,
      second: here,
      brush: choose(['scumble', 'filbert'], random),
      body: 0.4,
    });
  });

/** The paint is heaped where the day went down: how far from there along the shore and up, in heights of a canvas of 16:10, how long and broad each touch is, how clean its colour. */
const HEAPED = [
  { aside: -0.02, up: 0.016, long: 0.34, broad: 0.024, clean: 0.1 },
  { aside: 0.1, up: 0.034, long: 0.18, broad: 0.032, clean: 0.5 },
  { aside: -0.1, up: 0.046, long: 0.2, broad: 0.026, clean: 0 },
  { aside: 0.03, up: 0.066, long: 0.26, broad: 0.036, clean: 0.4 },
  { aside: 0.07, up: 0.09, long: 0.12, broad: 0.024, clean: 0.7 },
] as const;

/** The last daylight in a few short opaque sweeps that begin and end, over the thin sky. */
const heapLight = (scene: Scene, random: Random): Sketch[] => {
  const { evening, scale, horizon, tall } = scene;
  return HEAPED.flatMap(({ aside, up, long, broad, clean }, i) => {
    const x = scene.across(scene.sunset + aside + 0.02 * wobble(random));
    const y = Math.min(horizon, scene.deck(x)) - (up + 0.006 * wobble(random)) * tall;
    const here = scene.sky(x, y, 0.8);
    const load = blend(
      here,
      blend(evening.warm, evening.clean, clean),
      0.64 * scene.gathered(x, y),
    );
    return fit(scene, {
      path: follow(x, y, vary(long, 0.2, random) * scale, scene.sweep, random),
      width: vary(broad, 0.16, random) * scale,
      load,
      second: blend(load, here, 0.4),
      brush: choose(['flat', 'pull'], random),
      stage: 0.78 + 0.03 * i,
      hand: 'right',
      spread: 0.01,
      body: 0.7,
    });
  });
};

/** The sky drawn down behind what will stand on the shore, so that no roof has a halo. */
const closeDown = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('behind');
  const { palaceEnd, across, along, tall, format, scale } = scene;
  const count = Math.round(format / (0.036 * scale));
  const places = Array.from({ length: count + 7 }, (_, i) => {
    // The last ones stand one above another beside the palace's end.
    const beside = across(palaceEnd + 0.035);
    const x = i < count ? ((i + random()) / count) * format : beside;
    const low = along(x) < palaceEnd + 0.01 ? scene.roof(x) : scene.deck(x);
    const up = i < count ? 0.01 + 0.03 * random() : 0.02 + 0.026 * (i - count);
    return [x, low - up * tall] as const;
  });
  return places.flatMap(([x, y]): Sketch[] => {
    const stage = 0.045 + 0.03 * random();
    const load = scene.sky(x, y, stage);
    return fit(scene, {
      path: follow(x, y, vary(0.11, 0.25, random) * scale, scene.sweep, random),
      width: mix(0.05, 0.075, random()) * scale,
      load,
      second: scene.sky(x + 0.06 * wobble(random), y, stage),
      brush: 'wash',
      stage,
      hand: random() < 0.15 ? 'right' : 'left',
      spread: 0.005,
      body: 0.5,
    });
  });
};

/** How high over the bridge the last light is first washed in, in heights of a canvas of 16:10. */
const WASHED = [0.008, 0.045, 0.08, 0.12, 0.165] as const;

/** The last light washed in from the palace outwards, whole: a gap would stand there as dark as the ground. */
const washLight = (scene: Scene, random: Random): Sketch[] => {
  const { palaceEnd, tall, scale, horizon } = scene;
  const middle = mix(palaceEnd, 1, 0.4 + 0.2 * random());
  return WASHED.flatMap((up) =>
    [[palaceEnd + 0.04, middle + 0.04] as const, [middle - 0.04, 1.03] as const].map((reach) => {
      const level = (x: number) => Math.min(horizon, scene.deck(x)) - up * tall;
      const x = scene.across(mix(...reach, 0.5));
      return pullAlong(scene, reach, level, {
        width: vary(0.06, 0.1, random) * scale,
        brush: 'wash',
        stage: 0.04 + 0.02 * random(),
        load: scene.sky(x, level(x), 0.1),
        body: 0.5,
      });
    }),
  );
};

/** What is told in the sky, which is a rest: its edge behind the shore, a few bars of cloud, and the last light. */
export const sketchSky = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bars');
  return [
    ...closeDown(scene),
    ...washLight(scene, scene.randomFor('last light')),
    ...placeBars(scene, random).flatMap((bar) => [
      ...massBar(scene, random, bar),
      ...lightBar(scene, random, bar),
    ]),
    ...heapLight(scene, random),
  ];
};
