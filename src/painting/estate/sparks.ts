import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab } from '../colour.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { combField, layAlong, type Place } from './combField.ts';
import { layOne } from './companies.ts';
import { DEEPS, TIPS } from './growth.ts';
import type { Scene } from './scene.ts';

/** A kind of accent: its hues, how far it leaves the value of what lies there, when, how thick, how large, and where. */
interface Accent {
  readonly name: string;
  readonly hues: Hues;
  readonly strength: Unit;
  readonly stages: readonly [Unit, Unit];
  readonly body: number;
  readonly size: number;
  fits(scene: Scene, place: Place): boolean;
}

const DARKS: Accent = {
  name: 'deeps',
  hues: DEEPS,
  strength: 0.26,
  stages: [0.5, 0.74],
  body: 0.3,
  size: 1.2,
  fits: ({ drift, open }, { x, y, near }) =>
    near > 0.2 && drift(x, y, 2.2, 3.4, 71) > 0.42 && open(x, y, 0.6)[0] < 0.52,
};

const LIGHTS: Accent = {
  name: 'tips',
  hues: TIPS,
  strength: 0.42,
  stages: [0.76, 0.95],
  body: 0.9,
  size: 1.1,
  fits: ({ drift }, { x, y, thick, lit, shadow, near }) =>
    near > 0.12 && thick > 0.6 && lit > 0.3 && shadow < 0.5 && drift(x, y, 1.9, 3, 67) > 0.54,
};

/** Companies of an accent, no more than `most`, each of a few touches that gather on one crest or in one gap. */
const strike = (scene: Scene, accent: Accent, most: number): Sketch[] => {
  const random = scene.randomFor(accent.name);
  const roots = combField(scene, random, 900).filter((place) => accent.fits(scene, place));
  const kept = most / roots.length;
  return roots.flatMap((root): Sketch[] => {
    if (random() > kept) return [];
    const begun = mix(...accent.stages, random());
    const lies = scene.open(root.x, root.y, begun);
    const toned = (): Lab => blend(lies, choose(accent.hues, random), accent.strength);
    const company = {
      root,
      hue: toned(),
      other: toned(),
      angle: layAlong(scene, root),
      body: accent.body,
      size: vary(accent.size, 0.25, random),
      breadth: 0.38,
      begun,
    };
    const count = 2 + Math.floor(random() * 3);
    return Array.from({ length: count }, (_, turn) => layOne(scene, random, company, turn));
  });
};

/** The last of the field: darks that gather in the shaded gaps, then thick lights on the crests, both in few passages. */
export const sparkField = (scene: Scene): readonly Sketch[] => [
  ...strike(scene, DARKS, 16),
  ...strike(scene, LIGHTS, 34),
];
