import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const ORANGES: Hues = [
  lab('#c8623f'),
  lab('#bb573a'),
  lab('#d2704c'),
  lab('#b05238'),
  lab('#d07a54'),
];
const WHITE = lab('#ecd0b8');
const OCHRE = lab('#99703f');
/** How broad the path is, close under the shore and where it goes out. */
const BROAD = [0.074, 0.04] as const;
/** How thick a touch is, there and there: it grows as it comes near. */
const THICK = [0.0046, 0.0085] as const;
/** From one touch of a family down to the next, in its own thicknesses; and the water left below a family. */
const STEP = [0.5, 1.5] as const;
const PAUSE = [0.0004, 0.009] as const;
/** How much longer it is where the hand rests, and how often that is. */
const REST = { longer: 3.4, often: 0.2 } as const;

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, scale, docks }: Scene): number => {
  let y = horizon + 0.035 * scale;
  while (docks(sun.x, y) > 0.5 && y < horizon + 0.3) y += 0.005;
  return y;
};

/** A touch of the path from its middle, `aside` of the sun, all in sheets' scales. */
type Lay = (
  aside: number,
  y: number,
  load: Lab,
  rest: Pick<WristTouch, 'length' | 'width' | 'brush' | 'stage'> & Partial<WristTouch>,
) => Sketch;

const layOn =
  (scene: Scene, random: Random): Lay =>
  (aside, y, load, { length, width, ...rest }) => {
    const { scale, sun } = scene;
    const x = sun.x + aside * scale;
    return sketchTouch(random, {
      x,
      y,
      length: length * scale,
      width: width * scale,
      angle: 0.1 * wobble(random),
      bow: 0.14 * wobble(random),
      load,
      second: blend(load, scene.air(x, y, 1), 0.5),
      spread: 0.01,
      ...rest,
    });
  };

/** A family: one load of paint, set down a few times one below the other from the wrist, the first touch full, each after it shorter of paint and greyer of the water; where it ends. */
const family = (
  scene: Scene,
  random: Random,
  lay: Lay,
  from: number,
  gone: Unit,
): { touches: readonly Sketch[]; to: number } => {
  const hue = choose(ORANGES, random);
  const broad = mix(...BROAD, gone) * (0.55 + 0.6 * random());
  const middle = (0.012 + 0.008 * gone) * wobble(random);
  const slope = -0.08 + 0.22 * wobble(random);
  const count = 1 + Math.floor((3 + 6 * random()) * (1 - 0.75 * gone));
  const stage = 0.7 + 0.24 * random();
  const touches: Sketch[] = [];
  let y = from;
  for (let i = 0; i < count; i++) {
    const spent = count > 1 ? i / (count - 1) : 0.4 * random();
    const width = vary(mix(...THICK, gone), 0.5, random) * (1.15 - 0.45 * spent);
    const length = Math.max(2.2 * width, broad * (0.25 + 0.8 * random()) * (1 - 0.3 * spent));
    const water = scene.air(scene.sun.x, y, 1);
    const load = blend(hue, water, 0.5 * spent ** 2 + 0.12 * random());
    const aside = middle + 0.5 * (broad - length) * wobble(random);
    touches.push(
      lay(aside, y, load, {
        length,
        width,
        angle: slope + 0.1 * wobble(random) + (random() < 0.5 ? Math.PI : 0),
        brush:
          spent > 0.7
            ? choose(['drag', 'drag', 'run'], random)
            : choose(['flat', 'run', 'pull'], random),
        stage: stage + 0.004 * i,
        body: mix(1.3, 0.5, spent) * (0.7 + 0.6 * random()),
      }),
    );
    y += width * scene.scale * mix(...STEP, random());
  }
  const pause = vary(mix(...PAUSE, gone ** 1.3), 0.6, random);
  const rests = random() < REST.often ? REST.longer : 1;
  return { touches, to: y + pause * rests * scene.scale };
};

/** What lies on a family last, here and there: a glint, the water's own grey drawn through it, and far down an ochre that strayed aside. */
const touchUp = (scene: Scene, random: Random, lay: Lay, y: number, gone: Unit): Sketch[] => {
  const water = shade(scene.air(scene.sun.x, y, 1), -0.05 - 0.04 * random());
  const aside = 0.016 * wobble(random);
  const far = choose([-1, 1], random) * (0.026 + 0.02 * random());
  const width = vary(mix(...THICK, gone), 0.3, random);
  return [
    ...(random() < 0.3 * (1 - gone)
      ? [lay(aside, y, WHITE, { length: 0.014, width: 0.7 * width, brush: 'flat', stage: 0.97 })]
      : []),
    ...(random() < 0.5
      ? [
          lay(2 * aside, y, water, {
            length: 0.05,
            width: 1.1 * width,
            brush: 'drag',
            stage: 0.955,
          }),
        ]
      : []),
    ...(random() < 0.15 + 0.4 * gone
      ? [lay(far, y, OCHRE, { length: 0.02, width, brush: 'run', stage: 0.9 })]
      : []),
  ];
};

/** The warmth under the path, rubbed in before any touch stands. */
const warm = (scene: Scene, random: Random, lay: Lay, from: number, to: number): Sketch[] =>
  Array.from({ length: 9 }, () => {
    const down = random() ** 1.5;
    const y = mix(from + 0.015, mix(from, to, 0.7), down);
    const stage = 0.5 + 0.2 * random();
    const water = scene.colour(scene.sun.x, y, stage);
    const load = blend(choose(ORANGES, random), water, 0.5 + 0.3 * down);
    const brush = choose<'scumble' | 'dry'>(['scumble', 'dry'], random);
    const rest = { second: water, hand: 'left', body: 0.4, stage } as const;
    return lay(0.012 * wobble(random), y, load, { length: 0.055, width: 0.014, brush, ...rest });
  });

/** What the water keeps of the sun: families of flat touches with water between, close under the shore, ever fewer, looser and broader as they come near. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const lay = layOn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.7 + 0.14 * random());
  const path: Sketch[] = [];
  for (let y = from; y < to; ) {
    const gone = (y - from) / (to - from);
    const laid = family(scene, random, lay, y, gone);
    path.push(...laid.touches, ...touchUp(scene, random, lay, mix(y, laid.to, random()), gone));
    y = laid.to;
  }
  return [...warm(scene, random, lay, from, to), ...path];
};
