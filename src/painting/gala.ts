import { lab, shade } from './colour.ts';
import { sketchBoats } from './gala/boats.ts';
import { sketchBridge } from './gala/bridge.ts';
import { sketchFestival } from './gala/festival.ts';
import { sketchLights } from './gala/lights.ts';
import { sketchPalace } from './gala/palace.ts';
import { sketchReflections } from './gala/reflections.ts';
import { createScene, type Scene } from './gala/scene.ts';
import { sketchSky } from './gala/sky.ts';
import { sketchWater } from './gala/water.ts';
import { LAYERS, layField } from './layers.ts';
import { sketchMonogram } from './monogram.ts';
import { middleOf, part } from './path.ts';
import { sketchReserve } from './reserve.ts';
import type { Motif, Sketch } from './sketch.ts';

const GROUND = lab('#7b7280');

/** The visitors' hues: lantern rose and apricot, and the river's green. */
const VISITORS = [lab('#c98d86'), lab('#d3a27c'), lab('#7fa39b'), lab('#a98fb0')] as const;

/** At night hues stray less, and the masses are drawn out: they are rests. */
const COATS = LAYERS.map((layer) => ({
  ...layer,
  spread: layer.spread * 0.7,
  width: layer.brush === 'scumble' ? layer.width * 0.72 : layer.width,
  length: layer.brush === 'scumble' ? layer.length * 1.25 : layer.length,
}));

/** A touch that would carry one mass's paint far into another is laid in two, each of its own place's paint. */
const keepToMass = (scene: Scene, sketch: Sketch): Sketch[] => {
  const tone = (x: number, y: number) => scene.colour(x, y, sketch.stage);
  const halves = [part(sketch.path, 0, 0.5), part(sketch.path, 0.5, 1)];
  const tones = halves.map((half) => tone(...middleOf(half)));
  const [one, other] = tones;
  if (!one || !other || Math.abs(one[0] - other[0]) < 0.07) return [sketch];
  return halves.map((path, i) => ({
    ...sketch,
    path,
    load: tones[i] ?? one,
    second: tones[i] ?? one,
  }));
};

/** After the masses a place is worked only as far as there is something to say about it. */
const layMasses = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('rests');
  return layField(scene, 'gala', COATS)
    .filter(({ stage, path: [[x, y]] }) => random() < scene.busy(x, y) || stage < 0.34)
    .flatMap((sketch) => keepToMass(scene, sketch));
};

/** A gala night: the Seine before a long palace, a bridge, and the festival's light broken on the water. */
export const gala: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  // On a dark corner she signs in a lighter tone.
  const signed = {
    ...scene,
    colour: (x: number, y: number, hour: number) => shade(scene.colour(x, y, hour), 0.34),
  };
  return {
    ground: GROUND,
    sketches: [
      ...layMasses(scene),
      ...sketchSky(scene),
      ...sketchWater(scene),
      ...sketchPalace(scene),
      ...sketchBridge(scene),
      ...sketchFestival(scene),
      ...sketchReflections(scene),
      ...sketchLights(scene),
      ...sketchBoats(scene),
      ...sketchMonogram(signed),
    ],
    reserve: sketchReserve(scene, VISITORS),
  };
};
