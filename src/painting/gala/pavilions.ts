import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, hues, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { setClock } from './clocks.ts';
import type { Pavilion } from './pavilion.ts';
import { roofOver } from './roofs.ts';
import type { Scene } from './scene.ts';
import { trace } from './trace.ts';

/** What the dusk breaks its wall into, away from the day and towards it. */
const COOL: Hues = hues('#4a5278', '#4e5078', '#465674');
const WARM: Hues = hues('#5e5678', '#625a74', '#58567e');
const LEAD: Hues = hues('#566184', '#5e5c7e');
/** A place of it: asides against half its breadth, to the day's side above 0, heights from 0 at the top of its wall to 1 at the quay. */
interface Frame {
  at(aside: number, down: number): Point;
  /** Its paint there, drawn towards a hue, and made lighter. */
  paint(place: Point, hue: Lab, much: number, lighter?: number): Lab;
}

const frameOf = (scene: Scene, { at, half }: Pavilion): Frame => {
  const middle = scene.across(at);
  const [top, foot] = [scene.cornice(middle), scene.wallTop(middle)];
  return {
    at: (aside, down) => [middle + scene.outward * aside * half, mix(top, foot, down)],
    paint: (place, hue, much, lighter = 0) =>
      shade(blend(scene.colour(...place, 0.6), scene.evening.unlit(hue), much), lighter),
  };
};

/** A pull of its wall: how far down it begins and ends, how far aside its middle is and how broad it is, against half its breadth, and how much of the air it has: its foot is lost in the quay's dusk, its shaded side in the air. */
const WALL = [
  { aside: -0.58, from: -0.03, to: 0.84, broad: 0.86, lost: 0.3 },
  { aside: 0.02, from: -0.03, to: 1.02, broad: 1.1, lost: 0 },
  { aside: 0.58, from: -0.03, to: 0.96, broad: 0.86, lost: 0 },
] as const;
/** How far it spreads from its cornice down to the quay. */
const SPREADS = [0.96, 1.06] as const;

/** How far up the air behind it is laid, from the hall's roof (0) to its crown (1) and beyond. */
const BEHIND = [0, 0.28, 0.56, 0.84, 1.12] as const;

/** The air behind it, swept through before it stands there: so no edge of it has a halo. */
const layAir = (scene: Scene, { at, half }: Pavilion): Sketch[] => {
  const middle = scene.across(at);
  const [low, high] = [scene.hallCornice(middle), scene.roof(middle)];
  return BEHIND.map((up, i) => {
    const y = mix(low, high, up);
    const load = scene.sky(middle, y, 0.5);
    return trace((t) => [middle + mix(-3, 3, i % 2 ? t : 1 - t) * half, y], 1.2 * half, {
      stage: 0.03,
      brush: 'wash',
      load,
      body: 0.6,
    });
  });
};

/** Its block and roof over the air behind it, laid in with the rest of the shore. */
export const layPavilion = (scene: Scene, pavilion: Pavilion): readonly Sketch[] => {
  const { at } = frameOf(scene, pavilion);
  const load = scene.colour(...at(0, 0.4), 0.1);
  const blocks = WALL.map(({ aside, from, to, broad }) =>
    trace((t) => at(aside * mix(...SPREADS, t), mix(from, to, t)), 0.9 * broad * pavilion.half, {
      stage: 0.05,
      brush: 'wash',
      load,
    }),
  );
  return [
    ...layAir(scene, pavilion),
    ...blocks,
    ...roofOver(scene, pavilion, { stage: 0.056, load }),
  ];
};

/** Its wall: soft upright pulls of close hues, cooler away from the day, and one across their heads, under the roof. */
const raiseWall = (scene: Scene, random: Random, pavilion: Pavilion): Sketch[] => {
  const { at, paint } = frameOf(scene, pavilion);
  const { half } = pavilion;
  const body = WALL.map(({ aside, from, to, broad, lost }, i) => {
    const wall = paint(at(aside, 0.4), choose(aside > 0.3 ? WARM : COOL, random), 0.5);
    const load = blend(wall, scene.sky(...at(-1.5, 0.1), 0.6), lost);
    return trace(
      (t) => at(aside * mix(...SPREADS, t), mix(from, to, t)),
      vary(broad, 0.06, random) * half,
      {
        stage: 0.34 + 0.02 * i,
        brush: 'wash',
        load,
        second: shade(load, 0.02),
      },
    );
  });
  const head = trace((t) => at(mix(-0.74, 0.8, t), 0), 0.8 * half, {
    stage: 0.42,
    brush: 'wash',
    load: paint(at(0, 0.1), choose(COOL, random), 0.5),
  });
  return [...body, head];
};

/** Its roof's lead, bluer than the wall, and the lantern on a dome. */
const roofIt = (scene: Scene, random: Random, pavilion: Pavilion): Sketch[] => {
  const { paint } = frameOf(scene, pavilion);
  const middle = scene.across(pavilion.at);
  const ridge = scene.roof(middle);
  const lead = paint([middle, ridge + 0.3 * pavilion.half], choose(LEAD, random), 0.5, -0.02);
  const lantern = sketchTouch(random, {
    x: middle,
    y: ridge + 0.02 * pavilion.half,
    length: 0.4 * pavilion.half,
    width: 0.13 * pavilion.half,
    // Pushed up: a brush that came down would drag the sky into the roof.
    angle: -UPRIGHT,
    bow: 0,
    brush: 'wash',
    load: lead,
    second: lead,
    stage: 0.52,
    hand: 'left',
    body: 0.3,
    spread: 0.006,
  });
  return [
    ...roofOver(scene, pavilion, { stage: 0.44, load: lead }),
    ...(pavilion.isNear ? [lantern] : []),
  ];
};

/** The tall window below its clock: one soft dark pulled up from the quay, whose head is lost. */
const openDoor = (scene: Scene, random: Random, pavilion: Pavilion): Sketch[] => {
  const { at, paint } = frameOf(scene, pavilion);
  return [
    trace((t) => at(0.04, mix(0.98, 0.5, t)), 0.6 * pavilion.half, {
      stage: 0.54,
      brush: 'wash',
      load: paint(at(0, 0.7), choose(COOL, random), 0.2, pavilion.isNear ? -0.045 : -0.03),
    }),
  ];
};

const PARTS = [raiseWall, roofIt, openDoor, setClock];

/** The pavilions: veiled blocks, each under its own roof, told by few steps of one tone. */
export const raisePavilions = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('pavilions');
  return scene.pavilions.flatMap((pavilion) =>
    PARTS.flatMap((part) => part(scene, random, pavilion)),
  );
};
