import { mix, smoothstep } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** How much of the sky's paint the crest has at most. */
const LOST = 0.28;

/** Along the mountain's crest, from one side of the canvas to the other: what stands against the sky, in one hand, before house and trees. */
const drawCrest = (scene: Scene): Sketch[] => {
  const { format, scale, side } = scene;
  const random = scene.randomFor('crest');
  const touches: Sketch[] = [];
  const slope = (x: number) => Math.atan2(scene.ridge(x + 0.015) - scene.ridge(x - 0.015), 0.03);
  for (let x = -0.02; x < format + 0.02; ) {
    const length = vary(0.085, 0.3, random) * scale;
    const width = vary(0.016, 0.3, random) * scale;
    const stage = 0.222 + 0.036 * random();
    const air = scene.open(x, scene.ridge(x) - 0.012, stage);
    const hill = scene.open(x, scene.ridge(x) + 0.02, stage);
    // Where the sky has run into it, the crest is half of its paint.
    const lost = LOST * smoothstep(0.3, 0.75, scene.swell(x, 0, 2.6, 1, 83));
    const load = blend(hill, air, lost);
    const lay = (
      above: number,
      rest: Partial<WristTouch> & Pick<WristTouch, 'brush' | 'stage'>,
    ): Sketch =>
      sketchTouch(random, {
        x,
        y: scene.ridge(x) - above * width,
        length: length * (above < -1 ? 1.5 : 1),
        width: width * (above < -1 ? 2.4 : 1.5),
        angle: slope(x) + wobble(random) * 0.1,
        bow: wobble(random) * 0.08,
        hand: 'left',
        body: 0.3,
        spread: 0.003,
        load,
        second: blend(load, air, 0.3 * lost),
        ...rest,
      });
    touches.push(lay(-0.55, { brush: choose(['worked', 'scumble', 'filbert'], random), stage }));
    touches.push(lay(-1.6, { brush: 'wash', load: hill, second: hill, stage: stage - 0.014 }));
    x += length * (0.4 + 0.15 * side * wobble(random));
  }
  return touches;
};

/** The mountain as one mass: broad touches down its slopes, from the crest to the plain, before anything is drawn on it. */
const massSlopes = (scene: Scene): Sketch[] => {
  const { format, horizon, scale, mountain } = scene;
  const random = scene.randomFor('mass');
  const lay = (x: number, y: number): Sketch => {
    const load = scene.open(x, y, 0.2);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.2, 0.2, random) * scale,
      width: vary(0.075, 0.15, random) * scale,
      angle: Math.sign(x - mountain.x) * 0.16 + wobble(random) * 0.2,
      brush: 'wash',
      load,
      second: shade(load, 0.03 * wobble(random)),
      stage: 0.017 + 0.008 * random(),
      // A melody's note would sing out of it as a pale hole.
      hand: 'left',
      spread: 0.008,
    });
  };
  const step = 0.082 * scale;
  const crestAt = (x: number) => scene.ridge(x) + 0.034 * scale;
  const broad = Array.from({ length: Math.ceil(format / step) + 1 }, (_, i) => i * step).flatMap(
    (x) => {
      const rows = Math.max(1, Math.round((horizon - crestAt(x)) / (0.036 * scale)));
      return Array.from({ length: rows + 1 }, (_, row) => {
        const y = mix(crestAt(x), horizon, (row + 0.2 * wobble(random)) / rows);
        return lay(x + 0.03 * wobble(random) * scale, y);
      });
    },
  );
  const isBare = (x: number, y: number) => y > crestAt(x) && y < horizon;
  return [...broad, ...coverGaps(format, 0.032 * scale, broad, lay, isBare)];
};

/** Folds of the mountain: long soft touches down its slopes, hardly lighter or darker than it. */
const foldSlopes = (scene: Scene): Sketch[] => {
  const { format, horizon, scale, mountain } = scene;
  const random = scene.randomFor('slopes');
  return Array.from({ length: 44 }, (_, i): Sketch => {
    const x = spreadOut(i) * format;
    const y =
      scene.ridge(x) + (0.14 + 0.86 * spreadOut(i, 0.382)) * (horizon - scene.ridge(x)) * 0.8;
    const stage = 0.34 + 0.4 * random();
    const load = shade(scene.open(x, y, stage), 0.012 * wobble(random));
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.1, 0.4, random) * scale,
      width: vary(0.034, 0.5, random) * scale,
      angle: Math.sign(x - mountain.x) * (0.12 + 0.2 * random()) + wobble(random) * 0.2,
      brush: choose(['scumble', 'worked'], random),
      load,
      second: scene.open(x, y + 0.02, stage),
      stage,
      hand: 'left',
      spread: 0.003,
    });
  });
};

/** The mountain: one mass, its folds hardly told, its crest drawn against the sky. */
export const sketchMountain = (scene: Scene): readonly Sketch[] => [
  ...massSlopes(scene),
  ...drawCrest(scene),
  ...foldSlopes(scene),
];
