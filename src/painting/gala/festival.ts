import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const PALE = lab('#f8e6b4');
const GOLD = lab('#e8b566');
const AMBER = lab('#c98450');
const COATS: Hues = [lab('#35304a'), lab('#2d3550'), lab('#4a3745')];
const GOWNS: Hues = [lab('#e6cfc0'), lab('#c9a3a6'), lab('#b9c4cc')];
const LANTERNS: Hues = [lab('#d88a58'), lab('#e3b56c'), lab('#a8a878'), lab('#c98668')];

/** The open doors and the light that stands in them: tall wet smears that run together, the middle ones brightest. */
const openDoors = (scene: Scene, random: Random): Sketch[] => {
  const size = scene.size(scene.gate) * scene.scale;
  const foot = scene.wallTop(scene.across(scene.gate));
  return [-2, -1, 0, 1, 2].flatMap((i) => {
    const x = scene.across(scene.gate) + (i + 0.25 * wobble(random)) * 0.036 * size;
    const bright = (1 - 0.3 * Math.abs(i)) * (0.75 + 0.25 * random());
    const wall = scene.colour(x, foot - 0.03, 0.8);
    return [0, 1, 2].slice(0, i % 2 ? 2 : 3).map((coat) =>
      sketchTouch(random, {
        x: x + wobble(random) * 0.006 * size,
        y: foot - (0.03 - 0.006 * coat) * size,
        length: vary(0.06 - 0.012 * coat, 0.4, random) * size,
        width: vary(0.022 - 0.006 * coat, 0.4, random) * size,
        angle: UPRIGHT + wobble(random) * 0.16,
        bow: wobble(random) * 0.12,
        brush: choose(coat === 0 ? ['scumble', 'filbert'] : ['filbert', 'scumble', 'drag'], random),
        load: blend(coat === 2 ? PALE : coat ? GOLD : AMBER, wall, 0.65 * (1 - bright)),
        second: coat ? GOLD : AMBER,
        stage: 0.58 + 0.13 * coat + 0.06 * random(),
        body: 0.5 + 0.12 * coat,
      }),
    );
  });
};

/** Light that falls on the front, the pavement and the wall: warm, unequal, lying. */
const spill = (scene: Scene, random: Random): Sketch[] =>
  Array.from({ length: 64 }, (_, i) => {
    const onWall = i % 3 === 0;
    const x = scene.across(scene.gate) + wobble(random) * 0.17 * scene.scale;
    const top = scene.wallTop(x);
    const y = onWall
      ? mix(top, scene.waterline(x), random())
      : top - 0.09 * random() ** 2 * scene.tall;
    const light = scene.festive(x, y);
    const here = scene.colour(x, y, 0.8);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.034, 0.5, random) * scene.scale,
      width: vary(0.011, 0.45, random) * scene.scale,
      angle: (onWall || random() < 0.6 ? 0 : UPRIGHT) + wobble(random) * 0.3,
      brush: choose(['scumble', 'drag', 'filbert'], random),
      load: blend(here, blend(AMBER, GOLD, random()), 0.2 + 0.6 * light * random()),
      second: here,
      stage: 0.54 + 0.26 * random(),
      body: 0.5 + 0.4 * random(),
      spread: 0.03,
    });
  });

/** Those who arrive, as one murmuring mass against the light: a low dark smear in groups, flecks in it, here and there a pale dress. */
const gather = (scene: Scene, random: Random): Sketch[] => {
  const groups = [wobble(random) * 0.5, wobble(random), wobble(random) * 1.4];
  return Array.from({ length: 44 }, (_, i) => {
    const isGown = i % 6 === 0;
    const isMass = i % 2 === 1;
    const aside = (groups[i % 3] ?? 0) + wobble(random) * 0.3;
    const x = scene.across(scene.gate) + aside * 0.12 * scene.scale;
    const size = vary(1, 0.35, random) * scene.scale * scene.size(scene.gate);
    const cloth = isGown ? choose(GOWNS, random) : choose(COATS, random);
    const here = scene.colour(x, scene.wallTop(x), 0.9);
    return sketchTouch(random, {
      x,
      y: scene.wallTop(x) - (isMass ? -0.001 : 0.003 + 0.006 * random() ** 2) * size,
      length: vary(isMass ? 0.036 : 0.013, 0.5, random) * size,
      width: vary(isMass ? 0.008 : 0.0065, 0.4, random) * size,
      angle: (isMass ? 0 : -UPRIGHT) + wobble(random) * 0.5,
      bow: wobble(random) * 0.3,
      brush: choose(isMass ? ['drag', 'scumble', 'filbert'] : ['filbert', 'drag', 'dab'], random),
      load: blend(cloth, here, (isGown ? 0.1 : 0.25) + 0.3 * Math.abs(aside) + 0.25 * random()),
      second: blend(cloth, here, 0.6),
      stage: isGown ? 0.86 + 0.1 * random() : 0.72 + 0.14 * random(),
      body: 0.4,
    });
  });
};

/** Lanterns strung among the trees, away from the gate: unequal, some hardly there. */
const hangLanterns = (scene: Scene, random: Random): Sketch[] =>
  Array.from({ length: 15 }).flatMap((): Sketch[] => {
    const away = 0.05 + 0.3 * random() ** 1.4;
    const aside = random() < 0.7 ? -1 : 1;
    const at = scene.gate + (aside * away * scene.scale) / scene.format;
    if (at < 0.01 || at > scene.palaceEnd + 0.05) return [];
    const x = scene.across(at);
    const sag = 0.5 + 0.5 * Math.cos(away * 42);
    const y = scene.wallTop(x) - (0.03 + 0.022 * sag + 0.006 * random()) * scene.tall;
    const air = scene.colour(x, y, 0.9);
    const faint = Math.min(0.75, away * 2.2) * random();
    const size = scene.size(at) * scene.scale;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.0105, 0.4, random) * size,
        width: vary(0.0075, 0.35, random) * size,
        angle: random() * Math.PI,
        bow: wobble(random) * 0.4,
        brush: choose(['dab', 'drag', 'impasto'], random),
        load: blend(choose(LANTERNS, random), air, faint),
        second: shade(air, 0.04),
        stage: 0.84 + 0.14 * random(),
        body: 0.6,
      }),
    ];
  });

/** The festival before the palace: where its light falls out, and who stands in it. */
export const sketchFestival = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('festival');
  return [spill, openDoors, gather, hangLanterns].flatMap((part) => part(scene, random));
};
