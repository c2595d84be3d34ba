import { lab, shade } from './colour.ts';
import { comma, UPRIGHT } from './gesture.ts';
import { LAYERS, type Layer, layField } from './layers.ts';
import { middleOf } from './path.ts';
import { sketchBank } from './poplars/bank.ts';
import { sketchCrowns } from './poplars/crowns.ts';
import type { Leafage } from './poplars/foliage.ts';
import { sketchLights } from './poplars/lights.ts';
import { sketchRiver } from './poplars/river.ts';
import { createScene, type Scene } from './poplars/scene.ts';
import { sketchTrunks } from './poplars/trunks.ts';
import { sketchReserve } from './reserve.ts';
import { sketchSignature } from './signature.ts';
import type { Motif, Sketch } from './sketch.ts';

const GROUND = lab('#a89a8e');

/** The visitors' hues: leaves that turn, and the last of the light. */
const VISITORS = [lab('#d3b079'), lab('#cf9a80'), lab('#a9b490'), lab('#ddc59c')] as const;

/** Broad thin sweeps, and small touches only where something stands or moves. */
const COATS: readonly Layer[] = LAYERS.map((layer) => ({
  ...layer,
  spread: layer.spread * 0.4,
  worked: layer.worked * (layer.width < 0.02 ? 0.36 : layer.width < 0.06 ? 0.75 : 1),
}));

/** A broad touch of a coat that has come upon a crown: upright, and of its leaves. */
const hang = (scene: Scene, leafage: Leafage, sketch: Sketch): Sketch => {
  const [x, y] = middleOf(sketch.path);
  const load = scene.leaves(leafage, x, y, sketch.stage);
  const length = Math.min(2.1 * sketch.width, 0.3 * leafage.tree.height);
  return {
    ...sketch,
    path: comma(x, y, length, UPRIGHT + leafage.aside * 0.2 + scene.wind * 4, 0.16),
    width: Math.min(sketch.width * 0.6, leafage.tree.half * 0.8),
    load,
    second: shade(load, 0.04),
    light: load[0],
  };
};

/** The coats; the small touches leave the open sky alone, and the crowns to their own leaves. */
const layScene = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rest');
  return layField(scene, 'poplars', COATS).flatMap((sketch): readonly Sketch[] => {
    const { path, width, stage, brush } = sketch;
    const [x, y] = middleOf(path);
    if (stage < 0.12 || y > scene.eye - 0.02) return [sketch];
    const broad = width > 0.05 * scene.scale;
    const leafage = scene.nearby(x, y) ?? scene.distant(x, y);
    // The sky behind a crown is there before it.
    const behind = brush === 'wash' ? [{ ...sketch, stage: 0.08 + 0.04 * random() }] : [];
    if (leafage) return broad ? [...behind, hang(scene, leafage, sketch)] : [];
    const rests = scene.drift(x, y, 1.3, 2.2, 131) < 0.38 + 0.16 * random();
    return stage < 0.3 || (broad ? !rests : random() < 0.12) ? [sketch] : [];
  });
};

/** Poplars along a river at evening: slender trunks from their reflection to the canvas's upper edge, and a row that follows the river away. */
export const poplars: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  return {
    ground: GROUND,
    sketches: [
      ...layScene(scene),
      ...sketchBank(scene),
      ...sketchTrunks(scene),
      ...sketchCrowns(scene),
      ...sketchRiver(scene),
      ...sketchLights(scene),
      ...sketchSignature(scene),
    ],
    reserve: sketchReserve(scene, VISITORS),
  };
};
