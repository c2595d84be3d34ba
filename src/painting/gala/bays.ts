import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { arc, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { between } from './stone.ts';

const LIT: Hues = [lab('#dca45e'), lab('#c98a60'), lab('#cfa25e'), lab('#ad6f55')];
const PIER = lab('#2a2329');
const DIM = lab('#1d2136');

/** How brightly the hall is lit behind a place along the shore: by the gate, and in one company elsewhere. */
const litAt = (scene: Scene, at: number): number => {
  const away = ((at - scene.gate) * scene.format) / (0.26 * scene.scale);
  const company = smoothstep(0.5, 0.75, scene.swell(scene.across(at), 0, 2.6, 1, 131));
  return clamp(0.95 * Math.exp(-away * away) + 0.4 * company);
};

/** A tall arch: a smear of dusk or of light, narrower as it comes near the floor, and a breath of brightness low in it. */
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
      brush: choose(['worked', 'filbert'], random),
      load: blend(glow, wall, 0.4 * (1 - told)),
      second: blend(glow, wall, 0.5),
      stage: 0.62 + 0.1 * random(),
      hand: lit > 0.4 ? 'right' : 'left',
      body: 0.45,
      spread: 0.014,
      ...rest,
    });
  const step = ((scene.bays[1] ?? 0.1) - (scene.bays[0] ?? 0)) * scene.format;
  const broad = Math.min(0.62 * step, 0.05 * size);
  return [
    lay({ length: high * 1.2, width: broad, brush: 'worked' }),
    lay({ length: high * 1.05, width: 0.7 * broad, y: head + high * 0.55 }),
    ...(random() < lit * 1.6
      ? [
          lay({
            y: head + high * (0.55 + 0.2 * random()),
            length: high * 0.6,
            width: 0.4 * broad,
            load: shade(glow, 0.06),
            stage: 0.78 + 0.08 * random(),
            body: 0.7,
          }),
        ]
      : []),
  ];
};

/** The stone between the arches: dark uprights from cornice to quay, firm where the hall behind is bright. */
const raisePiers = (scene: Scene, random: Random): Sketch[] => {
  const step = (scene.bays[1] ?? 0.1) - (scene.bays[0] ?? 0);
  return [...scene.bays, (scene.bays.at(-1) ?? 0) + step].flatMap((bay): Sketch[] => {
    // No two stand alike: here one leans towards the next, there the light has taken one.
    const at = bay - step * (0.5 + 0.24 * wobble(random));
    const strength = random();
    if (scene.tower(at) > 0.3 || strength < 0.2) return [];
    const x = scene.across(at);
    const size = scene.size(at) * scene.scale;
    const [top, foot] = [scene.cornice(x), scene.wallTop(x)];
    const wall = scene.colour(x, mix(top, foot, 0.3), 0.8);
    const firm = litAt(scene, at);
    return [0, 1].map((i) =>
      between(
        random,
        [x + 0.003 * wobble(random), mix(top, foot, i ? 0.36 : 0.06)],
        [x + 0.003 * wobble(random), mix(top, foot, i ? 0.88 + 0.12 * random() : 0.56)],
        {
          width: vary(i ? 0.016 : 0.021, 0.25, random) * (0.55 + 0.75 * strength) * size,
          bow: 0.06 * wobble(random),
          brush: choose(['worked', 'filbert'], random),
          load: blend(wall, PIER, 0.15 + 0.75 * firm * strength),
          second: wall,
          stage: 0.7 + 0.08 * random(),
          hand: 'left',
          body: 0.3,
          spread: 0.006,
        },
      ),
    );
  });
};

/** The arches' heads: a bow of dark stone over each light, begun and ended on the stone between. */
const turnHeads = (scene: Scene, random: Random): Sketch[] => {
  const step = (scene.bays[1] ?? 0.1) - (scene.bays[0] ?? 0);
  return scene.bays.flatMap((at): Sketch[] => {
    if (scene.tower(at) > 0.3 || random() < 0.3) return [];
    const x = scene.across(at);
    const half = 0.4 * step * scene.format;
    const [top, foot] = [scene.cornice(x), scene.wallTop(x)];
    const size = scene.size(at) * scene.scale;
    const wall = scene.colour(x, mix(top, foot, 0.12), 0.8);
    const bow = (down: number, width: number): Sketch => ({
      path: arc(x, mix(top, foot, down) + half, half, Math.PI * 1.12, Math.PI * 0.76),
      width: vary(width, 0.2, random) * size,
      brush: 'worked',
      load: blend(wall, PIER, 0.3 + 0.4 * litAt(scene, at)),
      second: wall,
      spread: 0.006,
      body: 0.3,
      hand: 'left',
      stage: 0.7 + 0.06 * random(),
    });
    return [bow(0.04, 0.03), bow(0.15, 0.017)];
  });
};

/** The hall's tall arches, in a row that comes and goes. */
export const sketchBays = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bays');
  const bays = scene.bays
    .filter((at) => scene.tower(at) < 0.5)
    .flatMap((at) => openBay(scene, random, at + 0.008 * wobble(random)));
  return [...bays, ...turnHeads(scene, random), ...raisePiers(scene, random)];
};
