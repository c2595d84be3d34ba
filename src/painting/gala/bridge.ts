import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SHADOW = lab('#39405a');
const MAUVE = lab('#655d72');
const GLEAM = lab('#c3b894');

/** The stone's colour at a place: bluer and paler the farther, as the air comes between. */
const stoneAt = (scene: Scene, random: Random, x: number) => {
  const air = scene.sky(x, scene.horizon - 0.02, 0.7);
  return blend(blend(SHADOW, MAUVE, 0.7 * random()), air, 0.34 * (1 - scene.nearness(x)));
};

/** A touch from one place to another. */
const between = (
  random: Random,
  [ax, ay]: Point,
  [bx, by]: Point,
  rest: Omit<WristTouch, 'x' | 'y' | 'length' | 'angle'>,
): Sketch =>
  sketchTouch(random, {
    x: (ax + bx) / 2,
    y: (ay + by) / 2,
    length: Math.hypot(bx - ax, by - ay),
    angle: Math.atan2(by - ay, bx - ax),
    ...rest,
  });

/** How large things look on the bridge. */
const sizeAt = (scene: Scene, x: number) => (0.35 + 0.65 * scene.nearness(x)) * scene.scale;

/** The roadway: long pulls that follow it, and its parapet, which catches the last light here and there. */
const layDeck = (scene: Scene, random: Random): Sketch[] => {
  const first = scene.piers[0] ?? 0.7;
  return Array.from({ length: 84 }, (_, i) => {
    const crest = i % 4 === 3;
    const at = mix(first - 0.01, 1.02, crest ? random() ** 0.8 : ((i + random()) / 84) ** 0.9);
    const x = scene.across(at);
    const near = sizeAt(scene, x);
    const half = (vary(crest ? 0.03 : 0.12, 0.5, random) * near) / 2;
    const down = (crest ? 0 : 0.006 + 0.02 * random()) * near;
    const load = crest ? blend(GLEAM, SHADOW, 0.3 + 0.5 * random()) : stoneAt(scene, random, x);
    return between(
      random,
      [x - half, scene.deck(x - half) + down],
      [x + half, scene.deck(x + half) + down],
      {
        width: (crest ? 0.0045 * near : 0.004 * scene.scale + 0.012 * near) * vary(1, 0.4, random),
        bow: wobble(random) * 0.05,
        brush: crest ? 'drag' : choose(['filbert', 'drag', 'scumble'], random),
        load,
        second: shade(load, 0.04),
        stage: crest ? 0.76 + 0.12 * random() : 0.5 + 0.26 * random(),
        hand: crest ? 'right' : 'left',
        body: 0.4 + 0.4 * random(),
      },
    );
  });
};

/** The light that comes through an arch, on the water and the far bank. */
const lightArch = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const x = scene.across((from + to) / 2);
  const wide = ((to - from) * scene.format) / 2;
  const [, top] = scene.vault(from, to, 0);
  const foot = scene.waterline(x);
  const through = shade(scene.colour(x, mix(top, foot, 0.7), 0.7), 0.02);
  return Array.from({ length: 8 }, (_, i) =>
    sketchTouch(random, {
      x: x + wobble(random) * wide * 0.6,
      y: mix(top, foot, 0.45 + (i > 3 ? 1.4 : 0.5) * random()),
      length: vary(wide * 0.8, 0.4, random),
      width: vary(0.011, 0.35, random) * sizeAt(scene, x),
      angle: wobble(random) * 0.14,
      brush: choose(['scumble', 'filbert', 'drag'], random),
      load: blend(through, GLEAM, 0.15 + 0.35 * random()),
      second: through,
      stage: 0.46 + 0.2 * random(),
      body: 0.5,
    }),
  );
};

/** An arch's under-side, from springing to crown on either flank, and the pier that it stands on. */
const archStone = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const x = scene.across((from + to) / 2);
  const near = sizeAt(scene, x);
  const vault = [-1, 1].flatMap((flank) =>
    [0, 1].map((i) =>
      between(
        random,
        scene.vault(from, to, flank * (0.97 - 0.3 * i)),
        scene.vault(from, to, flank * (0.35 - 0.4 * i + 0.2 * random())),
        {
          width: vary(0.02 - 0.004 * i, 0.25, random) * near,
          bow: -0.1 * flank * scene.side,
          brush: choose(['filbert', 'drag'], random),
          load: stoneAt(scene, random, x),
          second: SHADOW,
          stage: 0.54 + 0.12 * random(),
          hand: 'left',
          body: 0.5,
        },
      ),
    ),
  );
  const spandrel = [-0.92, -0.7, 0.7, 0.92].map((aside) => {
    const [px, under] = scene.vault(from, to, aside + 0.06 * wobble(random));
    const top = scene.deck(px) + 0.004 * near;
    return sketchTouch(random, {
      x: px,
      y: (under + top) / 2,
      length: vary(0.05, 0.3, random) * near,
      width: Math.max(0.012 * near, 0.8 * (under - top)),
      angle: wobble(random) * 0.3,
      brush: choose(['filbert', 'scumble'], random),
      load: stoneAt(scene, random, x),
      second: MAUVE,
      stage: 0.5 + 0.1 * random(),
      hand: 'left',
      body: 0.4,
    });
  });
  const at = scene.across(to);
  const tall = scene.waterline(at) - scene.deck(at);
  const pier = [0, 1, 2].map((i) =>
    sketchTouch(random, {
      x: at + ((i - 1) * 0.012 + wobble(random) * 0.006) * near,
      y: scene.deck(at) + tall * (0.6 + 0.1 * random()),
      length: tall * (0.6 + 0.4 * random()),
      width: vary(0.024, 0.3, random) * near,
      angle: UPRIGHT + wobble(random) * 0.1,
      brush: i === 2 ? 'drag' : 'filbert',
      load: i === 2 ? MAUVE : stoneAt(scene, random, at),
      second: MAUVE,
      stage: 0.56 + 0.07 * random() + 0.04 * i,
      hand: 'left',
      body: 0.5,
    }),
  );
  return [...spandrel, ...vault, ...pier];
};

/** The bridge: arches that grow as they come near, dark against the last light. */
export const sketchBridge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bridge');
  const arches = scene.piers.slice(1).map((to, i) => [scene.piers[i] ?? to, to] as const);
  return [
    ...arches.flatMap(([from, to]) => lightArch(scene, random, from, to)),
    ...arches.flatMap(([from, to]) => archStone(scene, random, from, to)),
    ...layDeck(scene, random),
  ];
};
