import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { drawQuay, endQuay } from './embankment.ts';
import type { Scene } from './scene.ts';
import { DARK } from './stone.ts';

/** What the sky leaves on a ledge. */
const LEDGE = lab('#8c8aa8');

/** The cornice over the windows: a dark drawn under the roof, and on it one long light pull from tower to tower. */
const drawCornice = (scene: Scene, random: Random): Sketch[] => {
  const [near, far] = scene.hall;
  const size = scene.size(mix(near, far, 0.5)) * scene.scale;
  const along = (from: number, to: number, down: number) =>
    sampled((t) => {
      const x = scene.across(mix(near, far, mix(from, to, t)));
      return [x, scene.cornice(x) + down * size];
    });
  const here = scene.colour(
    scene.across(mix(near, far, 0.5)),
    scene.cornice(scene.across(near)),
    0.6,
  );
  const rest = { brush: 'pull', hand: 'left', spread: 0.006 } as const;
  const lit = blend(here, LEDGE, 0.7);
  return [
    {
      ...rest,
      path: along(0.03, 0.97, 0.012),
      width: 0.022 * size,
      brush: 'wash',
      load: blend(here, DARK, 0.6),
      second: here,
      stage: 0.66,
      body: 4,
    },
    {
      ...rest,
      path: along(0.03, 0.96, 0.001 + 0.002 * random()),
      width: 0.011 * size,
      load: lit,
      second: blend(here, LEDGE, 0.35),
      stage: 0.74,
      body: 0.6,
    },
  ];
};

/** The palace's wall: its cornice, and the quay it stands on. */
export const sketchMasonry = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('masonry');
  return [drawCornice, drawQuay, endQuay].flatMap((part) => part(scene, random));
};
