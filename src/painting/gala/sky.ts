import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bar, placeBars } from './bars.ts';
import { fit } from './fit.ts';
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
  Array.from({ length: 7 }).flatMap((_, i) => {
    const stage = 0.56 + 0.08 * random();
    const along = 0.9 * wobble(random);
    const here = scene.sky(bar.x + 0.5 * along * bar.long, bar.y, stage);
    const hue = atValue(
      choose(scene.evening.slates, random),
      here[0] + scene.evening.torn * bar.step * vary(1, 0.5, random),
    );
    const length = bar.long * vary(i ? 0.24 : 0.5, 0.4, random);
    return layTouch(scene, random, bar, [along, 1.1 * random(), length], {
      width: bar.deep * vary(0.85, 0.5, random),
      stage,
      load: blend(here, hue, 0.25 + 0.4 * random()),
      brush: choose(['scumble', 'sweep'], random),
      body: 0.5,
    });
  });

/** Its light: rubbed along it in broken swathes while it is wet, each into the sky where it ends, and on them a very few short loaded drags, chalky, warm where the day reaches it. */
const lightBar = (scene: Scene, random: Random, bar: Bar): Sketch[] => {
  const middle = 0.5 * wobble(random);
  return Array.from({ length: Math.round(3 + 5 * bar.ember) }).flatMap((_, i) => {
    const isLoaded = i % 3 === 2 && bar.ember > 0.5;
    const stage = isLoaded ? 0.8 + 0.1 * random() : 0.62 + 0.14 * random();
    const along = middle + (isLoaded ? 0.3 : 0.8) * wobble(random);
    const x = bar.x + 0.5 * along * bar.long;
    const here = scene.sky(x, bar.y, stage);
    const paint = () => {
      const hue = choose(bar.ember > 0.2 ? scene.evening.embers : scene.evening.pales, random);
      return blend(
        here,
        atValue(hue, mix(here[0], hue[0], isLoaded ? 0.36 : 0.2)),
        0.5 + 0.3 * bar.ember,
      );
    };
    const size = vary(isLoaded ? mix(0.3, 0.7, bar.ember) : 1.1, 0.6, random) * scene.scale;
    return layTouch(scene, random, bar, [along, 0.9 * wobble(random), 0.17 * size], {
      width: (isLoaded ? 0.022 : 0.036) * size,
      stage,
      load: isLoaded ? blend(paint(), scene.evening.clean, 0.25 * bar.ember) : paint(),
      second: here,
      brush: isLoaded ? 'filbert' : choose(['scumble', 'filbert'], random),
      body: 0.4,
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

/** What is told in the sky, which is a rest: its edge behind the shore, and a few bars of cloud. */
export const sketchSky = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bars');
  return [
    ...closeDown(scene),
    ...placeBars(scene, random).flatMap((bar) => [
      ...massBar(scene, random, bar),
      ...lightBar(scene, random, bar),
    ]),
  ];
};
