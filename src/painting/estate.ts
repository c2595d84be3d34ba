import { lab } from './colour.ts';
import { sketchAccents } from './estate/accents.ts';
import { sketchClouds } from './estate/clouds.ts';
import { sketchDistance } from './estate/distance.ts';
import { sketchGrove } from './estate/grove.ts';
import { sketchHouse } from './estate/house.ts';
import { sketchLavender } from './estate/lavender.ts';
import { createScene, type Scene } from './estate/scene.ts';
import { LAYERS, layField } from './layers.ts';
import { sketchMonogram } from './monogram.ts';
import { middleOf } from './path.ts';
import { sketchReserve } from './reserve.ts';
import type { Motif, Sketch } from './sketch.ts';

const GROUND = lab('#ab9a85');

/** Quieter in hue than water: what varies here is warm and cool, not colour. */
const COATS = LAYERS.map((layer) => ({
  ...layer,
  spread: layer.spread * 0.6,
  worked: layer.worked * (layer.width < 0.06 ? 0.7 : 1),
}));

/** The visitors' hues: broom and young thyme, as if the field had another flower. */
const VISITORS = [lab('#d3bf83'), lab('#c2b48a'), lab('#a9ae86'), lab('#cbb6a0')] as const;

/** The coats; few of the later ones reach the sky, which rests, and none the house, which is drawn. */
const layLand = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rest');
  return layField(scene, 'estate', COATS).filter(({ path, stage }) => {
    const [x, y] = middleOf(path);
    const rests = scene.built(x, y) || (y < scene.ridge(x) - 0.05 && random() < 0.5);
    return stage < 0.45 || !rests;
  });
};

/** The estate in Provence where Valérie grew up: lavender that runs towards a pale house among cypresses, under an evening sky. */
export const estate: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  return {
    ground: GROUND,
    sketches: [
      ...layLand(scene),
      ...sketchClouds(scene),
      ...sketchDistance(scene),
      ...sketchHouse(scene),
      ...sketchGrove(scene),
      ...sketchLavender(scene),
      ...sketchAccents(scene),
      ...sketchMonogram(scene),
    ],
    reserve: sketchReserve(scene, VISITORS),
  };
};
