import type { Random } from '../../random.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SHADES: readonly [Lab, ...Lab[]] = [
  lab('#565b7e'),
  lab('#5b5778'),
  lab('#53646c'),
  lab('#5f6670'),
];
const BLOOM: readonly [Lab, ...Lab[]] = [
  lab('#8a80a8'),
  lab('#9186a4'),
  lab('#7d80a6'),
  lab('#8a7c96'),
];
const CRESTS: readonly [Lab, ...Lab[]] = [
  lab('#b39cb2'),
  lab('#bfa5ae'),
  lab('#a99cb8'),
  lab('#c7aaa6'),
];
const HERBS: readonly [Lab, ...Lab[]] = [lab('#7c8567'), lab('#8b8d6c'), lab('#6b7a6b')];
const SOIL: readonly [Lab, ...Lab[]] = [lab('#c2a88b'), lab('#b59781'), lab('#c9b193')];
const UPRIGHT = -Math.PI / 2;

type Place = ReturnType<ReturnType<typeof walkField>>;

/** Places of the field by chance, as many in a depth as it has room for touches, with what grows there. */
const walkField = (scene: Scene, random: Random) => () => {
  const { format, horizon, scale } = scene;
  const near = random() ** 0.85;
  const x = random() * format;
  const y = horizon + 0.012 + near * (1.01 - horizon);
  const size = (0.2 + near) * scale;
  return { x, y, near, size, ...scene.row(x, y), shadow: scene.shadow(x, y) };
};

/** At most `count` touches at the places of the field that are `fit` for them. */
const strewField = (
  scene: Scene,
  random: Random,
  count: number,
  fit: (place: Place) => boolean,
  touch: (place: Place) => readonly WristTouch[],
): readonly Sketch[] =>
  Array.from({ length: count * 7 }, walkField(scene, random))
    .filter(fit)
    .flatMap(touch)
    .slice(0, count)
    .map((wanted) => sketchTouch(random, wanted));

/** The flanks of the rows in broad touches along them, dark where they turn away. */
const massRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  return strewField(
    scene,
    random,
    260,
    ({ x, y, thick }) => thick > 0.45 + 0.4 * random() && scene.drift(x, y, 1.3, 2.1, 61) > 0.36,
    ({ x, y, size, lit }) => {
      const stage = 0.36 + 0.26 * random();
      const hue = choose(lit + wobble(random) * 0.5 < -0.2 ? SHADES : BLOOM, random);
      const load = blend(hue, scene.colour(x, y, stage), 0.2 + 0.3 * random());
      return [
        {
          x,
          y,
          length: vary(0.085, 0.4, random) * size,
          width: vary(0.026, 0.35, random) * size,
          angle: scene.along(x, y) + wobble(random) * 0.5,
          brush: choose(['filbert', 'filbert', 'scumble', 'drag'], random),
          load: shade(load, -0.05 * scene.shadow(x, y)),
          second: scene.colour(x, y - 0.03, stage),
          stage,
          hand: 'left',
          body: 0.5 + 0.6 * random(),
        },
      ];
    },
  );
};

/** Earth and herbs between the rows, where the light reaches the ground. */
const bareGround = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('ground');
  return strewField(
    scene,
    random,
    150,
    ({ thick }) => thick < 0.5 * random(),
    ({ x, y, size, shadow }) => {
      const stage = 0.42 + 0.34 * random();
      const herb = scene.drift(x, y, 1.8, 3, 65) > 0.42 + 0.2 * random();
      const load = blend(
        choose(herb ? HERBS : SOIL, random),
        scene.colour(x, y, stage),
        0.3 + 0.35 * random(),
      );
      return [
        {
          x,
          y,
          length: vary(herb ? 0.055 : 0.085, 0.45, random) * size,
          width: vary(0.017, 0.4, random) * size,
          angle: scene.along(x, y) + wobble(random) * (herb ? 0.9 : 0.35),
          brush: choose(['drag', 'scumble', 'filbert'], random),
          load: shade(load, -0.09 * shadow),
          second: scene.colour(x, y - 0.03, stage),
          stage,
          hand: herb ? 'left' : 'right',
          body: 0.4 + 0.5 * random(),
        },
      ];
    },
  );
};

/** The flowers, in companies of touches that fan up from one root, brightest last and on the lit flank. */
const growFlowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('flowers');
  return strewField(
    scene,
    random,
    480,
    ({ x, y, thick }) =>
      thick > 0.6 + 0.35 * random() && scene.drift(x, y, 1.1, 1.9, 67) > 0.5 + 0.06 * random(),
    ({ x, y, size, lit, shadow }) => {
      const begun = 0.5 + 0.36 * random();
      const bright = lit + wobble(random) * 0.5 > 0.1 && shadow < 0.6;
      const hue = choose(
        bright && begun > 0.62 ? CRESTS : begun < 0.6 && !bright ? SHADES : BLOOM,
        random,
      );
      const lean = UPRIGHT + Math.cos(scene.along(x, y)) * 0.7 + wobble(random) * 0.4;
      return Array.from({ length: 4 + Math.floor(random() * 6) }, () => {
        const stage = begun + 0.08 * random();
        const far = wobble(random) * 0.11 * size;
        const dx = Math.cos(scene.along(x, y)) * far + wobble(random) * 0.03 * size;
        const dy = Math.sin(scene.along(x, y)) * far + wobble(random) * 0.015 * size;
        const load = blend(hue, scene.colour(x + dx, y + dy, stage), 0.15 + 0.5 * random());
        return {
          x: x + dx,
          y: y + dy,
          length: vary(0.03, 0.45, random) * size,
          width: vary(0.0125, 0.4, random) * size,
          angle: lean + wobble(random) * 0.5,
          bow: wobble(random) * 0.4,
          brush:
            stage > 0.84
              ? choose(['impasto', 'dab'], random)
              : choose(['filbert', 'dab', 'drag', 'scumble'], random),
          load: shade(load, -0.07 * shadow),
          second: blend(load, scene.colour(x, y - 0.04, stage), 0.5),
          stage,
          hand: bright ? 'right' : 'left',
          body: 0.4 + 0.5 * random(),
        };
      });
    },
  );
};

/** What grows on the rows and between them. */
export const sketchLavender = (scene: Scene): readonly Sketch[] => [
  ...massRows(scene),
  ...bareGround(scene),
  ...growFlowers(scene),
];
