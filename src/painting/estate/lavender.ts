import type { Sketch } from '../sketch.ts';
import { breakColour } from './companies.ts';
import { coversWalker } from './figure.ts';
import { setOutRows } from './rows.ts';
import type { Scene } from './scene.ts';
import { sparkField } from './sparks.ts';

/** What grows on the rows and between them: the rows in their values, then the flowers that break them, darks and lights last. */
export const sketchLavender = (scene: Scene): readonly Sketch[] => [
  ...setOutRows(scene),
  ...[...breakColour(scene), ...sparkField(scene)].filter((sketch) => !coversWalker(scene, sketch)),
];
