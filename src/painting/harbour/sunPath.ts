import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { divideWay, type Passage, paintPassage } from '../glitter.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const EMBERS: Hues = [lab('#cf6a48'), lab('#bd5f44'), lab('#d67c55'), lab('#a85a44')];
const LATE = lab('#e0a081');
const OCHRE = lab('#99703f');

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, scale, docks }: Scene): number => {
  let y = horizon + 0.035 * scale;
  while (docks(sun.x, y) > 0.5 && y < horizon + 0.3) y += 0.005;
  return y;
};

/** The path's passages, one after another towards us. */
const placePath = (scene: Scene, random: Random): readonly Passage[] => {
  const { sun, scale } = scene;
  const from = shoreOf(scene);
  const of = (first: number, last: number) => [first * scale, last * scale] as const;
  return divideWay(random, {
    from,
    to: mix(from, 1, 0.66 + 0.14 * random()),
    at: () => sun.x,
    wide: of(0.044, 0.052),
    high: of(0.055, 0.02),
    crowd: [26, 4],
    rest: of(0.001, 0.022),
    steep: 0.5,
    scale,
  });
};

/** A few lights and ochres that have strayed from the path, none near another. */
const stray = (scene: Scene, random: Random, passages: readonly Passage[]): Sketch[] =>
  passages
    .filter(({ gone }) => random() < 0.1 + 0.5 * gone)
    .map(({ x, y, gone }) => {
      const aside = choose([-1, 1], random) * (0.018 + 0.03 * random()) * scene.scale;
      return sketchTouch(random, {
        x: x + aside,
        y: y + wobble(random) * 0.02,
        length: vary(0.019, 0.4, random) * scene.scale,
        width: vary(0.0066, 0.3, random) * scene.scale * (0.8 + 0.4 * gone),
        bow: wobble(random) * 0.4,
        brush: choose(['filbert', 'drag', 'dab'], random),
        load: blend(choose([OCHRE, OCHRE, LATE], random), scene.air(x, y, 1), 0.3 * random()),
        second: scene.air(x, y, 1),
        stage: 0.92 + 0.06 * random(),
        body: 0.7,
      });
    });

/** The warmth under the path, rubbed in before any dab stands. */
const warm = (scene: Scene): Sketch[] => {
  const { sun, scale } = scene;
  const random = scene.randomFor('warmth');
  const shore = shoreOf(scene);
  return Array.from({ length: 14 }, () => {
    const down = random() ** 1.4;
    const x = sun.x + wobble(random) * 0.035 * scale;
    const y = mix(shore, 0.86, down);
    const stage = 0.5 + 0.25 * random();
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.045, 0.4, random) * scale,
      width: vary(0.018, 0.35, random) * scale,
      angle: wobble(random) * 0.6,
      brush: 'worked',
      body: 0.4,
      hand: 'left',
      load: blend(choose(EMBERS, random), scene.colour(x, y, stage), 0.6 + 0.3 * down),
      second: scene.colour(x, y, stage),
      stage,
      spread: 0.012,
    });
  });
};

/** What the water keeps of the sun: a warmth, and its path upon it. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const passages = placePath(scene, random);
  return [
    ...warm(scene),
    ...passages.flatMap((passage) => {
      const water = scene.air(passage.x, passage.y, 1);
      const paints = {
        hue: choose(EMBERS, random),
        others: EMBERS,
        pale: LATE,
        water,
        dulled: 0.48,
      };
      return paintPassage(random, passage, paints, 0.8 + 0.13 * random());
    }),
    ...stray(scene, random, passages),
  ];
};
