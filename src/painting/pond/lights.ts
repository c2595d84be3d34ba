import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Island, isOn } from './placeIslands.ts';
import type { Scene } from './scene.ts';

/** How far below the one before a ripple's next drag lies, in sheets' scales. */
const RIPPLE = 0.011;

/** Level drags across the sky's light, a few together and then none, of the light above them or of the shade beside: it lies on water. */
export const sketchRipples = (scene: Scene, islands: readonly Island[]): readonly Sketch[] => {
  const { scale, format, glow, trees, side } = scene;
  const random = scene.randomFor('ripples');
  return Array.from({ length: 24 }).flatMap((): Sketch[] => {
    const [x, y] = [random() * format, 0.03 + 0.42 * random() ** 1.2];
    const isLeafy = islands.some((island) => isOn(island, x, y));
    if (isLeafy || glow(x, y) * (1 - trees(x, y)) < 0.3) return [];
    const near = (0.6 + 0.8 * y) * scale;
    const isPale = random() < 0.45;
    return Array.from({ length: 1 + Math.floor(3.4 * random()) }, (_, nth) => {
      const stage = 0.66 + 0.26 * random();
      const place = {
        x: x + 0.13 * wobble(random) * (nth + 1) * scale,
        y: y + RIPPLE * nth * scale,
      };
      const here = scene.colour(place.x, place.y, stage);
      const brush = choose<'dry' | 'worked'>(['dry', 'dry', 'worked'], random);
      const other = isPale
        ? shade(scene.sky(y * 0.5, stage), 0.02)
        : scene.colour(place.x - side * 0.35 * scale, y + 0.25 * scale, stage);
      return sketchTouch(random, {
        ...place,
        length: Math.min(0.22, vary(0.13, 0.6, random)) * near,
        width: vary(0.02, 0.5, random) * near,
        angle: wobble(random) * 0.07,
        bow: wobble(random) * 0.08,
        brush,
        hand: brush === 'dry' ? 'left' : 'right',
        load: blend(here, other, 0.35 + 0.4 * random()),
        second: here,
        stage,
        spread: 0.016,
        body: 0.5 + 0.4 * random(),
      });
    });
  });
};

/** The last light where the sky lies brightest: few touches, loaded, of sizes far apart, a little above the value of what is there. */
export const sketchLights = (scene: Scene): readonly Sketch[] => {
  const { scale, format } = scene;
  const random = scene.randomFor('lights');
  return Array.from({ length: 190 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = 0.02 + 0.8 * random();
    const lies = scene.glow(x, y) * (1 - scene.trees(x, y));
    if (lies < 0.4 + 0.45 * random() || scene.turn(x * 1.7, y * 3) < 0.4) return [];
    const stage = 0.8 + 0.17 * random();
    const here = scene.colour(x, y, stage);
    const near = (0.5 + 0.7 * y) * scale;
    const size = Math.min(1.7, vary(1, 0.7, random));
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.055, 0.4, random) * near * size,
        width: vary(0.017, 0.3, random) * near * size,
        angle: scene.direction(x, y) + wobble(random) * 0.5,
        bow: wobble(random) * 0.15,
        brush: random() < 0.6 ? 'drag' : 'filbert',
        load: blend(here, scene.sky(Math.max(0, y - 0.2), stage), 0.3 + 0.3 * random()),
        second: here,
        stage,
        spread: 0.018,
        body: 0.6 + 0.8 * random(),
      }),
    ];
  });
};
