import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const LIT: Hues = [lab('#dca45e'), lab('#c98a60'), lab('#cfa25e'), lab('#ad6f55')];
const DIM = lab('#1d2136');
const PALE = lab('#5d6478');

/** How brightly the hall is lit behind a place along the shore: by the gate, and in one company elsewhere. */
const litAt = (scene: Scene, at: number): number => {
  const away = ((at - scene.gate) * scene.format) / (0.26 * scene.scale);
  const company = smoothstep(0.5, 0.75, scene.swell(scene.across(at), 0, 2.6, 1, 131));
  return clamp(0.95 * Math.exp(-away * away) + 0.4 * company);
};

/** A tall arch: a smear of dusk or of light, its head turned round, a breath of brightness low in it; the stone beside it. */
const openBay = (scene: Scene, random: Random, at: number): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const [top, foot] = [scene.cornice(x), scene.wallTop(x)];
  const wall = scene.colour(x, mix(top, foot, 0.5), 0.8);
  const lit = litAt(scene, at) * (0.55 + 0.45 * random());
  const glow = blend(blend(DIM, wall, 0.35), choose(LIT, random), lit ** 1.2);
  const told = 0.45 + 0.55 * random();
  const high = (foot - top) * 0.62;
  const head = mix(top, foot, 0.26);
  const lay = (rest: Partial<WristTouch> & Pick<WristTouch, 'length' | 'width'>): Sketch =>
    sketchTouch(random, {
      x: x + wobble(random) * 0.004 * size,
      y: head + high * 0.5,
      angle: UPRIGHT + wobble(random) * 0.1,
      brush: choose(['scumble', 'filbert'], random),
      load: blend(glow, wall, 0.5 * (1 - told)),
      second: blend(glow, wall, 0.5),
      stage: 0.62 + 0.1 * random(),
      hand: lit > 0.4 ? 'right' : 'left',
      body: 0.45,
      spread: 0.014,
      ...rest,
    });
  return [
    lay({ length: high * 1.15, width: 0.04 * size, brush: 'scumble' }),
    lay({ length: high * 0.8, width: 0.024 * size, y: head + high * 0.55 }),
    ...(random() < 0.55
      ? [
          lay({
            length: 0.034 * size,
            width: 0.024 * size,
            y: head + 0.012 * size,
            angle: 0.3 * wobble(random),
            bow: -0.3,
            load: blend(glow, wall, 0.3 + 0.3 * random()),
          }),
        ]
      : []),
    lay({
      x: x + 0.026 * size * choose([-1, 1], random),
      length: high * (0.6 + 0.5 * random()),
      width: 0.009 * size,
      brush: choose(['drag', 'dry'], random),
      load: blend(PALE, wall, 0.5 + 0.3 * random()),
      hand: 'left',
    }),
    ...(random() < lit * 1.4
      ? [
          lay({
            y: head + high * (0.6 + 0.3 * random()),
            length: high * 0.45,
            width: 0.014 * size,
            load: shade(glow, 0.05),
            stage: 0.78 + 0.08 * random(),
          }),
        ]
      : []),
  ];
};

/** The hall's tall arches, in a row that comes and goes. */
export const sketchBays = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bays');
  return scene.bays
    .filter((at) => scene.tower(at) < 0.5)
    .flatMap((at) => openBay(scene, random, at + 0.003 * wobble(random)));
};
