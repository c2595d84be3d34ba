import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SHADOW = lab('#272c46');
const MAUVE = lab('#5a5270');
const GLEAM = lab('#a9a983');
const UPRIGHT = Math.PI / 2;

const slopeAt = (scene: Scene, x: number) => {
  const step = 0.01 * scene.format;
  return Math.atan2(scene.deck(x + step) - scene.deck(x - step), 2 * step);
};

/** The roadway and its parapet: long touches that follow it, broken, lighter above. */
const layDeck = (scene: Scene, random: Random): Sketch[] => {
  const { scale, piers } = scene;
  const first = piers[0] ?? 0.7;
  return Array.from({ length: 46 }, () => {
    const at = mix(first, 1.02, random() ** 0.8);
    const x = scene.across(at);
    const near = (0.45 + 0.55 * scene.nearness(x)) * scale;
    const crest = random() < 0.24;
    const load = crest
      ? blend(GLEAM, SHADOW, 0.35 + 0.4 * random())
      : blend(SHADOW, MAUVE, 0.6 * random());
    return sketchTouch(random, {
      x,
      y: scene.deck(x) + (crest ? 0 : 0.008 + 0.03 * random()) * near,
      length: vary(crest ? 0.05 : 0.09, 0.4, random) * near,
      width: vary(crest ? 0.005 : 0.024, 0.35, random) * near,
      angle: slopeAt(scene, x) + wobble(random) * 0.06,
      bow: wobble(random) * 0.06,
      brush: crest ? 'drag' : choose(['filbert', 'drag', 'scumble'], random),
      load,
      second: shade(load, 0.03),
      stage: crest ? 0.72 + 0.14 * random() : 0.42 + 0.26 * random(),
      hand: crest ? 'right' : 'left',
      body: 0.5 + 0.5 * random(),
    });
  });
};

/** One arch between two piers: light that comes through it, its dark under-side, the pier on the near side. */
const sketchArch = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const middle = (from + to) / 2;
  const x = scene.across(middle);
  const wide = ((to - from) * scene.format) / 2;
  const near = (0.4 + 0.6 * scene.nearness(x)) * scene.scale;
  const top = scene.deck(x) + 0.045 * scene.nearness(x) * scene.tall + 0.02 * scene.tall;
  const foot = scene.waterline(x);
  const through = shade(scene.colour(x, mix(top, foot, 0.7), 0.7), 0.02);
  const light = Array.from({ length: 9 }, (_, i) =>
    sketchTouch(random, {
      x: x + wobble(random) * wide * 0.7,
      y: mix(top, foot, 0.4 + (i > 4 ? 1.6 : 0.6) * random()),
      length: vary(wide * 0.85, 0.35, random),
      width: vary(0.012, 0.3, random) * near,
      angle: wobble(random) * 0.14,
      brush: choose(['scumble', 'filbert', 'drag'], random),
      load: blend(through, GLEAM, 0.2 + 0.35 * random()),
      second: through,
      stage: 0.46 + 0.2 * random(),
      body: 0.5,
    }),
  );
  const dark = () => blend(SHADOW, MAUVE, 0.4 * random());
  const vault = [-1, 1].flatMap((flank) =>
    [0, 1].map((i) =>
      sketchTouch(random, {
        x: x + flank * wide * (0.62 + 0.16 * i),
        y: mix(top, foot, 0.12 - 0.1 * i),
        length: wide * (0.85 + 0.25 * random() - 0.25 * i),
        width: (0.024 + 0.014 * random()) * near,
        angle: flank * (0.5 + 0.25 * i),
        bow: -0.12,
        brush: 'filbert',
        load: dark(),
        second: SHADOW,
        stage: 0.56 + 0.1 * random(),
        hand: 'left',
        body: 0.6,
      }),
    ),
  );
  const at = scene.across(to);
  const tall = scene.waterline(at) - scene.deck(at);
  const pier = [0, 1, 2].map((i) =>
    sketchTouch(random, {
      x: at + (i - 1) * 0.014 * near + wobble(random) * 0.004,
      y: scene.deck(at) + tall * (0.55 + 0.1 * random()),
      length: tall * (0.75 + 0.3 * random()),
      width: (0.024 + 0.012 * random()) * near,
      angle: UPRIGHT + wobble(random) * 0.08,
      brush: i === 2 ? 'drag' : 'filbert',
      load: i === 2 ? blend(SHADOW, MAUVE, 0.8) : dark(),
      second: MAUVE,
      stage: 0.57 + 0.07 * random() + 0.04 * i,
      hand: 'left',
      body: 0.6,
    }),
  );
  return [...light, ...vault, ...pier];
};

/** The bridge: arches that grow as they come near, dark against the last light. */
export const sketchBridge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bridge');
  return [
    ...scene.piers.slice(1).flatMap((to, i) => sketchArch(scene, random, scene.piers[i] ?? to, to)),
    ...layDeck(scene, random),
  ];
};
