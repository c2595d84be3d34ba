import { lab, shade } from './colour.ts';
import { sketchBarge } from './gala/barge.ts';
import { sketchBridge } from './gala/bridge.ts';
import { sketchLights } from './gala/lights.ts';
import { sketchPalace } from './gala/palace.ts';
import { sketchRiver } from './gala/river.ts';
import { createScene, type Scene } from './gala/scene.ts';
import { sketchStrollers } from './gala/strollers.ts';
import { LAYERS, layField } from './layers.ts';
import { sketchMonogram } from './monogram.ts';
import { sketchReserve } from './reserve.ts';
import type { Motif, Sketch } from './sketch.ts';

const GROUND = lab('#5c5666');

/** The visitors' hues: lantern rose and apricot, and the river's green. */
const VISITORS = [lab('#c98d86'), lab('#d3a27c'), lab('#7fa39b'), lab('#a98fb0')] as const;

/** At night hues stray less: the masses are rests. */
const QUIET = LAYERS.map((layer) => ({
  ...layer,
  spread: layer.spread * 0.62,
  worked: layer.worked < 0.6 ? 0.3 : layer.worked,
}));

/** In the sky no touch keeps an edge, and where it rests none is laid late. */
const restSky = (sketch: Sketch, scene: Scene): Sketch[] => {
  const [[x, y]] = sketch.path;
  if (y > scene.horizon - 0.06 || scene.palace(x, y) > 0.2) return [sketch];
  if (sketch.stage > 0.46 && scene.drift(x, y, 1.2, 2.2, 151) < 0.54) return [];
  return [{ ...sketch, brush: sketch.brush === 'filbert' ? 'scumble' : sketch.brush }];
};

/** A gala night: the Seine before a long dark palace, a bridge, and the lamps of the quay broken on the water. */
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
      ...layField(scene, 'gala', QUIET).flatMap((sketch) => restSky(sketch, scene)),
      ...sketchRiver(scene),
      ...sketchPalace(scene),
      ...sketchBridge(scene),
      ...sketchLights(scene),
      ...sketchBarge(scene),
      ...sketchStrollers(scene),
      ...sketchMonogram(signed),
    ],
    reserve: sketchReserve(scene, VISITORS),
  };
};
