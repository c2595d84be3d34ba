import type { Random } from '../../random.ts';
import { mix, type Point, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { quieten } from './corner.ts';
import { growthAt } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { paints, pick, seen } from './light.ts';
import { layAlong, lookAt } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** How far apart the broad touches are, and how wide a patch is too bare, in sheets' scales. */
const APART = 0.27;
const GAP = 0.056;

/** What lies under the flowers: dry earth in the light, paler and warmer than they are, so that each of them stands on it; and how much of it there is in the lay-in. */
const BENEATH = paints('earth', '#c5b098', '#c5a89c', '#b9afa2');
const BARE = 0.36;

/** The lay-in's colour at a place: of the field, the ground on which it grows; less of that in shadow. */
const layInOf = (scene: Scene, random: Random, x: number, y: number): Lab => {
  const lies = scene.open(x, y, 0.3);
  if (y < scene.horizon) return lies;
  return blend(lies, pick(scene, BENEATH, random), BARE * (1 - 0.7 * scene.shadow(x, y)));
};

/** A broad touch along the land's slopes and rows, so large and at a stage. */
const lay = (scene: Scene, random: Random, [x, y]: Point, size: number, stage: Unit): Sketch => {
  const { horizon, scale } = scene;
  const isField = y > horizon;
  const load = layInOf(scene, random, x, y);
  const angle = (isField ? layAlong(scene, lookAt(scene, x, y)) : 0) + 0.2 * wobble(random);
  // None reaches up beyond the field.
  const most = (2 * (y - horizon) + 0.05 * scale) / Math.max(0.05, Math.abs(Math.sin(angle)));
  return sketchTouch(random, {
    x,
    y,
    length: Math.min(vary(0.46, 0.25, random) * scale * size, isField ? most : 1),
    width: vary(0.18, 0.2, random) * scale * size,
    angle,
    bow: 0.1 * wobble(random),
    brush: 'wash',
    load: shade(load, 0.02 * wobble(random)),
    second: layInOf(scene, random, x + 0.04 * wobble(random), y),
    stage,
    hand: random() < 0.5 ? 'right' : 'left',
    spread: 0.004,
  });
};

/** How far apart bands of the rows are laid in, in sheets' scales, how broad each is, in rows, and at most, in sheets' scales, and how much of the ground shows through where the field ends and nearest. */
const BANDS = 0.068;
const BROAD = 0.38;
const BROADEST = 0.05;
const THINNED = [0.8, 0.4] as const;

/** The rows laid in: their flanks, crests and paths in bands loosely along them, so that none has a ruled edge. */
const bandRows = (scene: Scene): Sketch[] => {
  const { format, scale, horizon } = scene;
  const random = scene.randomFor('bands');
  const [beneath] = seen(scene, BENEATH);
  return strew(format, BANDS * scale, random).flatMap(([x, y]): Sketch[] => {
    if (y < horizon + 0.03 * scale) return [];
    const place = lookAt(scene, x, y);
    const growth = growthAt(random, place);
    const thinned = mix(...THINNED, smoothstep(0.1, 0.5, place.near));
    const paint = () => blend(paintOf(scene, random, growth, place, 0.3), beneath, thinned);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.15, 0.4, random) * scale * mix(0.8, 1.2, place.near),
        width: Math.min(BROAD * place.breadth + 0.012 * scale, BROADEST * scale),
        angle: layAlong(scene, place) + 0.3 * wobble(random),
        bow: 0.1 * wobble(random),
        brush: 'wash',
        load: paint(),
        second: paint(),
        stage: 0.03 + 0.012 * random(),
        hand: random() < 0.7 ? 'right' : 'left',
        spread: 0.006,
      }),
    ];
  });
};

/** The land laid in along its slopes and rows in their own colours: no ground is left in patches, whatever stays open later. */
export const layLand = (scene: Scene): readonly Sketch[] => {
  const { format, scale, horizon } = scene;
  const random = scene.randomFor('land');
  const broad = strew(format, APART * scale, random)
    .filter(([, y]) => y > horizon + 0.03 * scale)
    .map((at) => lay(scene, random, at, 1, 0.004 * random() + 0.002 * scene.turn(...at)));
  const covering = coverGaps(
    format,
    GAP * scale,
    broad,
    (x, y) => lay(scene, random, [x, y], 0.64, 0.003 + 0.006 * random()),
    // None reaches up to the mountain's crest.
    (x, y) => y > Math.max(horizon - 0.03 * scale, scene.ridge(x) + 0.06 * scale),
  );
  return [...broad, ...covering, ...bandRows(scene).map(quieten(scene))];
};
