import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { GLEAM, MAUVE, SHADOW, sizeAt, stoneAt } from './stone.ts';

/** The light that comes through an arch, on the water and the far bank. */
export const lightArch = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const x = scene.across((from + to) / 2);
  const wide = ((to - from) * scene.format) / 2;
  const [, top] = scene.vault(from, to, 0);
  const foot = scene.waterline(x);
  const through = shade(scene.colour(x, mix(top, foot, 0.7), 0.7), 0.02);
  return Array.from({ length: 8 }, (_, i) =>
    sketchTouch(random, {
      x: x + wobble(random) * wide * 0.6,
      y: mix(top, foot, 0.45 + (i > 3 ? 1.4 : 0.5) * random()),
      length: vary(wide * 0.6, 0.5, random),
      width: vary(0.018, 0.45, random) * sizeAt(scene, x),
      angle: wobble(random) * 0.3,
      brush: choose(['scumble', 'dry', 'scumble'], random),
      load: blend(through, GLEAM, 0.1 + 0.3 * random()),
      second: through,
      stage: 0.42 + 0.16 * random(),
      body: 0.5,
    }),
  );
};

/** The stone over an arch, from its under-side to the roadway: rows of broad touches, the lowest turning with the vault. */
const fillSpandrel = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const near = sizeAt(scene, scene.across((from + to) / 2));
  return Array.from({ length: 10 }).flatMap((_, i) => {
    const aside = -1 + (2 * (i + 0.5 + 0.5 * wobble(random))) / 10;
    const [x, under] = scene.vault(from, to, Math.max(-0.98, Math.min(0.98, aside)));
    const thick = under - scene.deck(x);
    const rows = 1 + Math.round(thick / (0.04 * near));
    const turn = -scene.side * Math.asin(0.95 * aside) * 0.8;
    return Array.from({ length: rows }, (_, row) =>
      sketchTouch(random, {
        x: x + wobble(random) * 0.006 * near,
        y: under - (thick * (row + 0.5)) / rows,
        length: vary(0.085, 0.4, random) * near,
        width: vary((1.3 * thick) / rows + 0.006 * near, 0.25, random),
        angle: (row === 0 ? turn : 0) + wobble(random) * 0.2,
        brush: choose(['scumble', 'filbert', 'filbert'], random),
        load: blend(stoneAt(scene, random, x), SHADOW, 0.45),
        second: stoneAt(scene, random, x),
        stage: 0.46 + 0.16 * random(),
        hand: 'left',
        body: 0.4,
        spread: 0.01,
      }),
    );
  });
};

/** The pier at a place along the shore, broad from the roadway into the water, and what it leaves there. */
const buildPier = (scene: Scene, random: Random, along: number, near: number): Sketch[] => {
  const x = scene.across(along);
  const tall = scene.waterline(x) - scene.deck(x);
  const shaft = [-1, 0, 1].map((side) => ({ side, down: 0.55, long: 1.1, lost: 0 }));
  const below = [-1, 1].map((side, i) => ({ side, down: 1.2 + 0.3 * i, long: 0.5, lost: 0.5 }));
  return [...shaft, ...below].map(({ side, down, long, lost }) => {
    const y = scene.deck(x) + tall * down;
    return sketchTouch(random, {
      x: x + (side * 0.013 + wobble(random) * 0.006) * near,
      y,
      length: tall * long * (0.8 + 0.3 * random()),
      width: vary(lost ? 0.05 : 0.034, 0.3, random) * near,
      angle: UPRIGHT + wobble(random) * 0.12,
      bow: wobble(random) * 0.07,
      brush: lost ? 'scumble' : choose(['filbert', 'scumble'], random),
      load: blend(stoneAt(scene, random, x), scene.colour(x, y, 0.6), lost),
      second: MAUVE,
      stage: 0.5 + 0.12 * random(),
      hand: 'left',
      body: 0.5,
      spread: 0.01,
    });
  });
};

/** An arch and the pier that it stands on. */
export const archStone = (scene: Scene, random: Random, from: number, to: number): Sketch[] => [
  ...fillSpandrel(scene, random, from, to),
  ...buildPier(scene, random, to, sizeAt(scene, scene.across((from + to) / 2))),
];
