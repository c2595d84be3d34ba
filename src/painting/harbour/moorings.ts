import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

/** The hulls of a ship and what the water makes of it all: wavering uprights crossed by flat touches. */
export const sketchMooring = (
  scene: Scene,
  random: Random,
  middle: number,
  tall: number,
): readonly Sketch[] => {
  const { horizon, scale } = scene;
  const stage = 0.5 + 0.2 * random();
  const hulls = Array.from({ length: 3 }, () =>
    hazy(scene, random, 0.2 + 0.3 * random(), {
      x: middle + wobble(random) * 0.04 * scale,
      y: horizon + 0.006 + wobble(random) * 0.014,
      length: vary(0.085, 0.35, random) * scale,
      width: vary(0.017, 0.3, random) * scale,
      angle: wobble(random) * 0.1,
      brush: choose(['drag', 'scumble', 'veil'], random),
      stage: stage + 0.08,
      hand: 'left',
    }),
  );
  const below = Array.from({ length: 5 + Math.floor(random() * 5) }, () => {
    const down = random() ** 1.3;
    const upright = random() < 0.42;
    return hazy(scene, random, mix(0.1, 0.6, down), {
      x: middle + wobble(random) * 0.05 * scale,
      y: horizon + 0.03 + tall * 0.75 * down,
      length: vary(upright ? 0.045 : 0.034, 0.4, random) * scale,
      width: vary(upright ? 0.008 : 0.0085, 0.3, random) * scale,
      angle: (upright ? UPRIGHT : 0) + wobble(random) * 0.2,
      brush: choose(['filbert', 'drag', 'scumble'], random),
      stage,
      hand: 'left',
      body: 0.5,
    });
  });
  return [...hulls, ...below];
};

/** What shows of the sky between the ships in the water: flat rose and lilac touches over the dark. */
export const sketchGleams = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('gleams');
  return Array.from({ length: 90 }).flatMap((): Sketch[] => {
    const x = scene.across(mouth * random());
    const y = horizon + 0.04 + 0.17 * random() * scene.rise;
    if (scene.fleet(x, y) < 0.15) return [];
    const stage = 0.52 + 0.3 * random();
    const load = blend(
      scene.air(x, horizon * 0.75, stage),
      scene.colour(x, y, stage),
      0.15 + 0.4 * random(),
    );
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.042, 0.45, random) * scale,
        width: vary(0.0085, 0.35, random) * scale,
        angle: wobble(random) * 0.12,
        brush: choose(['scumble', 'drag', 'filbert'], random),
        load,
        second: scene.colour(x, y, stage),
        stage,
        spread: 0.014,
        body: 0.6,
      }),
    ];
  });
};
