import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { atValue, blend, type Hues, type Lab, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { combField, layAlong, type Place } from './combField.ts';
import type { Scene } from './scene.ts';

const SHADES: Hues = [lab('#4a527a'), lab('#554f72'), lab('#425868'), lab('#4f5f60')];
const BLOOM: Hues = [lab('#8781a8'), lab('#7c83aa'), lab('#92889c'), lab('#8b8f9e')];
const CRESTS: Hues = [lab('#b8a7bc'), lab('#c7afb6'), lab('#aaa9c3'), lab('#d3b8b0')];
const STEMS: Hues = [lab('#74846c'), lab('#687d78'), lab('#8b9372'), lab('#9aa07c')];
const SOIL: Hues = [lab('#d4bb94'), lab('#c9aa8e'), lab('#dfc9a2'), lab('#d2b19c')];

/** The hues that a place of the field may show: earth and herbs between the rows, a row's lit or shaded flank. */
const huesAt = (scene: Scene, random: Random, { x, y, thick, lit }: Place): Hues => {
  if (thick < 0.4) return scene.drift(x, y, 1.8, 3.2, 33) > 0.4 + 0.16 * random() ? STEMS : SOIL;
  if (lit + wobble(random) * 0.5 > 0.3) return CRESTS;
  return random() < 0.22 ? STEMS : lit < -0.3 ? SHADES : BLOOM;
};

/** A warmer or cooler neighbour of what lies at a place, hardly lighter or darker than that. */
const neighbourOf = (scene: Scene, random: Random, place: Place, stage: number): Lab => {
  const lies = scene.colour(place.x, place.y, stage);
  const hue = choose(huesAt(scene, random, place), random);
  const same = atValue(hue, lies[0] + mix(0.04, 0.085, place.near) * wobble(random));
  return blend(lies, same, mix(0.45, 0.85, random() * smoothstep(0, 0.5, place.near)));
};

/** The rows set out in long touches along them, each in two neighbours of one value. */
const setOutRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  return combField(scene, random, 400).map((place): Sketch => {
    const { x, y, size } = place;
    const stage = 0.26 + 0.2 * random();
    const load = scene.colour(x, y, 0.5);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.11, 0.4, random) * size,
      width: vary(0.04, 0.4, random) * size,
      angle: layAlong(scene, place) + wobble(random) * 0.4,
      brush: choose(['wash', 'worked', 'worked'], random),
      load,
      second: neighbourOf(scene, random, place, 0.5),
      stage,
      hand: 'left',
      body: 0.4 + 0.5 * random(),
      spread: 0.014,
    });
  });
};

/** The shaded flanks drawn together into bands that break and go on. */
const deepenFlanks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('flanks');
  return combField(scene, random, 880)
    .filter(
      ({ x, y, thick, lit, near }) =>
        thick > 0.5 && lit < -0.45 && near > 0.06 && scene.drift(x, y, 1.4, 2.2, 69) > 0.36,
    )
    .map((place): Sketch => {
      const { x, y, size, near } = place;
      const stage = 0.4 + 0.3 * random();
      const lies = scene.colour(x, y, stage);
      const load = blend(lies, choose(SHADES, random), mix(0.3, 0.8, near) * random());
      return sketchTouch(random, {
        x,
        y,
        length: vary(0.085, 0.6, random) * size,
        width: vary(0.028, 0.4, random) * size,
        angle: layAlong(scene, place) + wobble(random) * 0.35,
        brush: choose(['worked', 'worked', 'wash'], random),
        load,
        second: neighbourOf(scene, random, place, stage),
        stage,
        hand: 'left',
        body: 0.4 + 0.4 * random(),
        spread: 0.016,
      });
    });
};

/** Broken colour: touches that overlap and run together, most in front and in passages, at rest between. */
const breakColour = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('carpet');
  return combField(scene, random, 2350)
    .filter(
      ({ x, y, near }) => scene.drift(x, y, 1.5, 2.6, 61) + 0.1 * near + 0.14 * random() > 0.53,
    )
    .map((place): Sketch => {
      const { x, y, size, near, thick } = place;
      const stage = 0.44 + 0.44 * random();
      const load = neighbourOf(scene, random, place, stage);
      const width = vary(0.0125, 0.6, random) * size;
      const upright = thick > 0.5 ? 0.5 * random() * smoothstep(0.2, 0.7, near) : 0;
      return sketchTouch(random, {
        x,
        y,
        length: vary(0.036, 0.6, random) * size,
        width,
        angle: mix(layAlong(scene, place), UPRIGHT, upright) + wobble(random) * 0.7,
        bow: wobble(random) * 0.4,
        brush: choose(['worked', 'worked', 'filbert', 'drag'], random),
        load,
        second: neighbourOf(scene, random, place, stage),
        stage,
        hand: width < 0.02 * size ? 'right' : 'left',
        body: 0.5 + 1.1 * random() ** 2,
        spread: 0.016,
      });
    });
};

/** One flower touch of a company about a root. */
const kindle = (scene: Scene, random: Random, root: Place, hue: Lab, begun: number): Sketch => {
  const { size } = root;
  const along = scene.along(root.x, root.y);
  const far = wobble(random) * 0.1 * size;
  const x = root.x + Math.cos(along) * far + wobble(random) * 0.024 * size;
  const y = root.y + Math.sin(along) * far + wobble(random) * 0.01 * size;
  const stage = begun + 0.07 * random();
  const lies = scene.colour(x, y, stage);
  const load = atValue(blend(hue, lies, 0.4 * random()), lies[0] + 0.02 + 0.06 * random());
  return sketchTouch(random, {
    x,
    y,
    length: vary(0.026, 0.5, random) * size,
    width: vary(0.011, 0.45, random) * size,
    angle: mix(along, UPRIGHT, 0.4) + wobble(random) * 0.7,
    bow: wobble(random) * 0.4,
    brush: choose(['filbert', 'worked', 'drag', 'dab'], random),
    load,
    second: lies,
    stage,
    body: 0.4 + 0.6 * random(),
  });
};

/** The last flowers: companies of small touches, thicker, where the light strikes a crest; most of the field has none. */
const growFlowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('flowers');
  return combField(scene, random, 330)
    .filter(
      ({ x, y, thick, lit, shadow, near }) =>
        near > 0.08 &&
        thick > 0.7 &&
        shadow < 0.6 &&
        lit + wobble(random) * 0.4 > 0.1 &&
        scene.drift(x, y, 1.1, 1.9, 67) > 0.5,
    )
    .flatMap((root) => {
      const begun = 0.74 + 0.16 * random();
      const hue = choose(random() < 0.7 ? CRESTS : BLOOM, random);
      const count = 4 + Math.floor(random() * 9);
      return Array.from({ length: count }, () => kindle(scene, random, root, hue, begun));
    });
};

/** What grows on the rows and between them: masses first, then what breaks them, then a few lights. */
export const sketchLavender = (scene: Scene): readonly Sketch[] => [
  ...setOutRows(scene),
  ...deepenFlanks(scene),
  ...breakColour(scene),
  ...growFlowers(scene),
];
