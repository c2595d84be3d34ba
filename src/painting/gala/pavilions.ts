import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, hues, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
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
/** The stone that sees the afterglow. */
const PALE: Hues = hues('#bca6a4', '#aca0b0');

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

/** How far down its wall each pull begins and ends, and how far aside: unequal, so that its foot is lost in the quay's dusk. */
const WALL = [
  { aside: -0.56, from: 0.01, to: 0.86 },
  { aside: 0.02, from: 0, to: 1.02 },
  { aside: 0.58, from: 0.01, to: 1.0 },
] as const;
/** How broad such a pull is, against half its breadth: they overlap. */
const BROAD = 0.92;

/** How far up the air behind it is laid, from the hall's roof (0) to its crown (1) and beyond. */
const BEHIND = [0, 0.28, 0.56, 0.84, 1.12] as const;

/** The air behind it, swept through before it stands there: so no edge of it has a halo. */
const layAir = (scene: Scene, { at, half }: Pavilion): Sketch[] => {
  const middle = scene.across(at);
  const [low, high] = [scene.ledge(middle), scene.roof(middle)];
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
  const blocks = WALL.map(({ aside, from, to }) =>
    trace((t) => at(aside, mix(from, to, t)), 0.7 * BROAD * pavilion.half, {
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
  const body = WALL.map(({ aside, from, to }, i) => {
    const load = paint(at(aside, 0.4), choose(aside > 0 ? WARM : COOL, random), 0.5);
    return trace(
      (t) => at(aside + 0.04 * Math.sin(3 * t) * wobble(random), mix(from, to, t)),
      vary(BROAD, 0.06, random) * half,
      {
        stage: 0.34 + 0.02 * i,
        brush: 'wash',
        load,
        second: shade(load, 0.02),
      },
    );
  });
  const head = trace((t) => at(mix(-0.66, 0.66, t), 0), 0.5 * half, {
    stage: 0.47,
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
    y: ridge - 0.1 * pavilion.half,
    length: 0.55 * pavilion.half,
    width: 0.2 * pavilion.half,
    // Pushed up: a brush that came down would drag the sky into the roof.
    angle: -UPRIGHT,
    bow: 0,
    brush: 'pull',
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

/** What binds it across, within its breadth: a course of dark under the roof, above it the stone that sees the afterglow, and a course below the clock. */
const bindAcross = (scene: Scene, random: Random, pavilion: Pavilion): Sketch[] => {
  const { at, paint } = frameOf(scene, pavilion);
  const far = pavilion.isNear ? 1 : 0.5;
  return [
    {
      from: -0.8,
      to: 0.84,
      down: -0.01,
      broad: 0.2,
      hue: COOL,
      much: 0.3,
      lighter: -0.06,
      stage: 0.56,
    },
    {
      from: -0.2,
      to: 0.84,
      down: 0.045,
      broad: 0.12,
      hue: PALE,
      much: 0.55,
      lighter: 0,
      stage: 0.64,
    },
    { from: -0.5, to: 0.8, down: 0.36, broad: 0.1, hue: PALE, much: 0.32, lighter: 0, stage: 0.66 },
  ].map(({ from, to, down, broad, hue, much, lighter, stage }) => {
    const tilt = 0.012 * wobble(random);
    return trace((t) => at(mix(from, to, t), down + tilt * t), broad * pavilion.half, {
      stage,
      brush: lighter < 0 ? 'worked' : 'drag',
      load: paint(at(0, down), choose(hue, random), far * much, far * lighter),
    });
  });
};

/** The tall window below its clock: one soft dark pulled up from the quay, whose head is lost. */
const openDoor = (scene: Scene, random: Random, pavilion: Pavilion): Sketch[] => {
  const { at, paint } = frameOf(scene, pavilion);
  return [
    trace((t) => at(0.04, mix(0.98, 0.5, t)), 0.6 * pavilion.half, {
      stage: 0.54,
      brush: 'wash',
      load: paint(at(0, 0.7), choose(COOL, random), 0.2, pavilion.isNear ? -0.07 : -0.04),
    }),
  ];
};

const PARTS = [raiseWall, roofIt, bindAcross, openDoor, setClock];

/** The pavilions: veiled blocks, each under its own roof, told by few steps of one tone. */
export const raisePavilions = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('pavilions');
  return scene.pavilions.flatMap((pavilion) =>
    PARTS.flatMap((part) => part(scene, random, pavilion)),
  );
};
