import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { layAlong, type Place, strewField } from './strewField.ts';

const SHADES: Hues = [lab('#56608a'), lab('#605c80'), lab('#4c6477'), lab('#59696b')];
const BLOOM: Hues = [lab('#8781a8'), lab('#7c83aa'), lab('#928a9f'), lab('#8b8f9e')];
const CRESTS: Hues = [lab('#b8a7bc'), lab('#c7afb6'), lab('#aaa9c3'), lab('#d3b8b0')];
const STEMS: Hues = [lab('#74846c'), lab('#687d78'), lab('#8b9372'), lab('#9aa07c')];
const SOIL: Hues = [lab('#d4bb94'), lab('#c9aa8e'), lab('#dfc9a2'), lab('#d2b19c')];

/** What a place of the field shows: earth or herbs between the rows, a row's lit or shaded flank, or its crest. */
const hueAt = (scene: Scene, random: Random, { x, y, thick, lit, near }: Place): Lab => {
  const strayed = thick + wobble(random) * mix(0.4, 0.2, near);
  if (strayed < 0.42) {
    return choose(scene.drift(x, y, 1.8, 3.2, 33) > 0.42 + 0.2 * random() ? STEMS : SOIL, random);
  }
  const turned = lit + wobble(random) * 0.5;
  if (turned > 0.25 && strayed > 0.7) return choose(CRESTS, random);
  if (turned < -0.3) return choose(random() < 0.25 ? STEMS : SHADES, random);
  return choose(BLOOM, random);
};

/** The rows set out in broad touches along them, thin, every second one dark. */
const setOutRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  return strewField(
    scene,
    random,
    540,
    () => true,
    (place) => {
      const { x, y, size, thick, lit, shadow } = place;
      const stage = 0.29 + 0.24 * random();
      const hue = thick < 0.45 ? choose(SOIL, random) : choose(lit < 0 ? SHADES : BLOOM, random);
      const load = blend(hue, scene.colour(x, y, 0.5), 0.2 + 0.4 * random());
      return [
        {
          x,
          y,
          length: vary(0.09, 0.4, random) * size,
          width: vary(0.027, 0.3, random) * size,
          angle: layAlong(scene, place) + wobble(random) * 0.3,
          brush: choose(['wash', 'wash', 'filbert', 'drag'], random),
          load: shade(load, -0.05 * shadow),
          second: blend(load, hue, 0.5),
          stage,
          hand: 'left',
          body: 0.4 + 0.5 * random(),
          spread: 0.02,
        },
      ];
    },
  );
};

/** The carpet: small broken touches, most where the light falls, fewer where the field rests in its thin paint. */
const breakColour = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('carpet');
  return strewField(
    scene,
    random,
    1650,
    ({ x, y }) => scene.drift(x, y, 1.6, 2.8, 61) + 0.3 * random() > 0.5,
    (place) => {
      const { x, y, size, near, thick, shadow } = place;
      const stage = 0.42 + 0.46 * random();
      const hue = hueAt(scene, random, place);
      const far = smoothstep(0.5, 0, near);
      const load = blend(hue, scene.colour(x, y, stage), 0.4 * random() + 0.3 * far);
      const upright = thick > 0.5 && near > 0.25 ? 0.45 * random() : 0;
      return [
        {
          x,
          y,
          length: vary(0.044, 0.7, random) * size,
          width: vary(0.018, 0.5, random) * size,
          angle: mix(layAlong(scene, place), UPRIGHT, upright) + wobble(random) * 0.5,
          bow: wobble(random) * 0.5,
          // A dark that is set down crisply floats on the field.
          brush: choose(
            [hue[0] < 0.52 ? 'wash' : 'dab', 'filbert', 'filbert', 'wash', 'drag'],
            random,
          ),
          load: shade(load, -0.09 * shadow),
          second: blend(load, scene.colour(x, y - 0.03, stage), 0.5),
          stage,
          hand: hue[0] > 0.66 ? 'right' : 'left',
          body: 0.15 + 0.5 * random() ** 2,
        },
      ];
    },
  );
};

/** The last flowers, in companies that fan up from one root: thick paint on the lit crests. */
const growFlowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('flowers');
  return strewField(
    scene,
    random,
    330,
    ({ x, y, thick, lit, shadow }) =>
      thick > 0.7 &&
      shadow < 0.6 &&
      lit + wobble(random) * 0.5 > 0 &&
      scene.drift(x, y, 1.1, 1.9, 67) > 0.48 + 0.06 * random(),
    ({ x, y, size }) => {
      const begun = 0.74 + 0.16 * random();
      const hue = choose(random() < 0.7 ? CRESTS : BLOOM, random);
      const along = scene.along(x, y);
      return Array.from({ length: 3 + Math.floor(random() * 6) }, () => {
        const stage = begun + 0.07 * random();
        const far = wobble(random) * 0.09 * size;
        const at = {
          x: x + Math.cos(along) * far + wobble(random) * 0.03 * size,
          y: y + Math.sin(along) * far + wobble(random) * 0.012 * size,
        };
        const load = blend(hue, scene.colour(at.x, at.y, stage), 0.45 * random());
        return {
          ...at,
          length: vary(0.027, 0.5, random) * size,
          width: vary(0.0125, 0.4, random) * size,
          angle: mix(along, UPRIGHT, 0.5) + wobble(random) * 0.7,
          bow: wobble(random) * 0.4,
          brush:
            stage > 0.86 ? choose(['impasto', 'dab'], random) : choose(['dab', 'filbert'], random),
          load,
          second: blend(load, scene.colour(x, y - 0.04, stage), 0.4),
          stage,
          hand: 'right',
          body: 0.4 + 0.5 * random(),
        };
      });
    },
  );
};

/** What grows on the rows and between them. */
export const sketchLavender = (scene: Scene): readonly Sketch[] => [
  ...setOutRows(scene),
  ...breakColour(scene),
  ...growFlowers(scene),
];
