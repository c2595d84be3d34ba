import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const THICKET: readonly [Lab, ...Lab[]] = [
  lab('#667a72'),
  lab('#5f7583'),
  lab('#7c8a72'),
  lab('#70788a'),
  lab('#8a8a72'),
];
const MEADOW: readonly [Lab, ...Lab[]] = [lab('#a9aa80'), lab('#c3b48c'), lab('#b9a38c')];
const STRAW: readonly [Lab, ...Lab[]] = [
  lab('#d6c593'),
  lab('#c3b98a'),
  lab('#a9b083'),
  lab('#d9bfa0'),
];

/** Along the mountain's crest, from one side of the canvas to the other: what stands against the sky, in one hand. */
const drawCrest = (scene: Scene): Sketch[] => {
  const { format, scale, side } = scene;
  const random = scene.randomFor('crest');
  const touches: Sketch[] = [];
  const slope = (x: number) => Math.atan2(scene.ridge(x + 0.015) - scene.ridge(x - 0.015), 0.03);
  for (let x = -0.02; x < format + 0.02; ) {
    const length = vary(0.06, 0.45, random) * scale;
    const width = vary(0.016, 0.3, random) * scale;
    const stage = 0.3 + 0.2 * random();
    const lay = (above: number, rest: Pick<WristTouch, 'load' | 'second' | 'stage'>): Sketch =>
      sketchTouch(random, {
        x,
        y: scene.ridge(x) - above * width,
        length: length * (above < -1 || above > 0 ? 1.5 : 1),
        width: width * (above < -1 ? 2 : 1.3),
        angle: slope(x) + wobble(random) * 0.06,
        bow: wobble(random) * 0.06,
        brush: above > 0 ? 'scumble' : choose(['filbert', 'wash', 'wash'], random),
        hand: above > 0 ? 'right' : 'left',
        body: 0.5 + 0.5 * random(),
        spread: 0.012,
        ...rest,
      });
    const hill = shade(scene.colour(x, scene.ridge(x) + 0.01, stage), -0.03);
    touches.push(lay(-0.45, { load: hill, second: shade(hill, 0.03), stage }));
    touches.push(lay(-1.5, { load: shade(hill, 0.015), second: hill, stage: stage - 0.08 }));
    if (random() < 0.5) {
      const sky = shade(scene.colour(x, scene.ridge(x) - 0.02, 0.6), 0.01);
      touches.push(lay(1.5, { load: sky, second: sky, stage: stage + 0.06 + 0.2 * random() }));
    }
    x += length * (0.55 + 0.2 * side * wobble(random));
  }
  return touches;
};

/** The mountain as one mass: broad touches down its slopes, from the crest to the plain, before anything is drawn on it. */
const massSlopes = (scene: Scene): Sketch[] => {
  const { format, horizon, scale, mountain } = scene;
  const random = scene.randomFor('mass');
  const step = 0.05 * scale;
  return Array.from({ length: Math.ceil(format / step) + 1 }, (_, i) => i * step).flatMap((x) => {
    const crest = scene.ridge(x) + 0.02 * scale;
    const rows = Math.max(1, Math.round((horizon - crest) / (0.036 * scale)));
    return Array.from({ length: rows }, (_, row): Sketch => {
      const y = crest + ((row + 0.2 * wobble(random)) * (horizon - crest)) / rows;
      const load = scene.colour(x, y, 0.2);
      return sketchTouch(random, {
        x: x + wobble(random) * 0.03 * scale,
        y,
        length: vary(0.13, 0.25, random) * scale,
        width: vary(0.042, 0.2, random) * scale,
        angle: Math.sign(x - mountain.x) * 0.16 + wobble(random) * 0.2,
        brush: 'wash',
        load,
        second: shade(load, 0.03 * wobble(random)),
        stage: 0.16 + 0.14 * random(),
        hand: 'left',
        spread: 0.008,
      });
    });
  });
};

/** Folds of the mountain: long soft touches down its slopes, hardly lighter or darker than it. */
const foldSlopes = (scene: Scene): Sketch[] => {
  const { format, horizon, scale, mountain } = scene;
  const random = scene.randomFor('slopes');
  return Array.from({ length: 50 }, (): Sketch => {
    const x = random() * format;
    const y = scene.ridge(x) + (0.12 + 0.88 * random()) * (horizon - scene.ridge(x)) * 0.8;
    const stage = 0.34 + 0.4 * random();
    const load = shade(scene.colour(x, y, stage), 0.035 * wobble(random), 0.9 + 0.3 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.06, 0.4, random) * scale,
      width: vary(0.018, 0.4, random) * scale,
      angle: Math.sign(x - mountain.x) * (0.12 + 0.2 * random()) + wobble(random) * 0.2,
      brush: choose(['scumble', 'scumble', 'filbert'], random),
      load,
      second: scene.colour(x, y - 0.02, stage),
      stage,
      hand: random() < 0.5 ? 'left' : 'right',
      spread: 0.016,
    });
  });
};

/** Thickets and meadows at the mountain's foot: small round touches crowded in the hollows. */
const plantPlain = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('plain');
  return Array.from({ length: 260 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const top = scene.woods(x);
    const y = top + (horizon - top) * random() + 0.004 * scale;
    const open = scene.drift(x, y, 3, 9, 29) > 0.52;
    const stage = 0.38 + 0.42 * random();
    const hue = choose(open && random() < 0.6 ? MEADOW : THICKET, random);
    const load = blend(hue, scene.colour(x, y, stage), 0.1 + 0.5 * random());
    return scene.built(x, y)
      ? []
      : [
          sketchTouch(random, {
            x,
            y,
            length: vary(open ? 0.026 : 0.017, 0.45, random) * scale,
            width: vary(open ? 0.008 : 0.0125, 0.4, random) * scale,
            angle: open ? wobble(random) * 0.3 : wobble(random) * 1.6,
            bow: open ? 0 : 0.3 + wobble(random) * 0.4,
            brush: choose(['dab', 'dab', 'filbert', 'wash'], random),
            load,
            second: shade(load, 0.04 * wobble(random)),
            stage,
            hand: open ? 'right' : 'left',
            body: 0.4 + 0.4 * random(),
          }),
        ];
  });
};

/** The strip of dry grass where the field ends: thin level touches, yellow and young green. */
const edgeField = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('edge');
  return Array.from({ length: 150 }, (): Sketch => {
    const x = random() * format;
    const y = horizon + (0.004 + 0.03 * random() ** 1.6) * scale;
    const stage = 0.4 + 0.45 * random();
    const load = blend(choose(STRAW, random), scene.colour(x, y, stage), 0.5 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.042, 0.5, random) * scale,
      width: vary(0.01, 0.4, random) * scale,
      angle: wobble(random) * 0.16,
      brush: choose(['wash', 'filbert', 'dab'], random),
      load: shade(load, -0.1 * scene.shadow(x, y)),
      second: scene.colour(x, y + 0.01, stage),
      stage,
      body: 0.4 + 0.5 * random(),
    });
  });
};

/** The mountain, what grows at its foot, and the dry grass before it. */
export const sketchDistance = (scene: Scene): readonly Sketch[] => [
  ...massSlopes(scene),
  ...drawCrest(scene),
  ...foldSlopes(scene),
  ...plantPlain(scene),
  ...edgeField(scene),
];
