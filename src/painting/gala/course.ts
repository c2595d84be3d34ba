import type { Random } from '../../random.ts';
import { blend, type Hues, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Level, pullAlong } from './level.ts';
import type { Scene } from './scene.ts';

/** A pull along a wall: from where to where, in shares of it, at what level, how broad at a size of 1, of what hue and how much, how much lighter (0), with what and when. */
export interface Course extends Pick<Sketch, 'brush' | 'stage'> {
  readonly span: readonly [from: number, to: number];
  readonly level: Level;
  readonly broad: number;
  readonly hue: Hues;
  readonly much: number;
  readonly lighter?: number;
}

/** The wall along which courses are pulled: how far along the shore a share of it is, how far their ends stray, in shares, at what level its own paint is looked up, if not at a course's, how much of that the second paint has, and how thick all lies. */
export interface Wall {
  along(share: number): number;
  readonly strays: number;
  readonly seen?: Level;
  readonly own: number;
  readonly body: number;
}

/** A course of a wall in the evening's light. */
export const layCourse = (
  scene: Scene,
  random: Random,
  { along, strays, seen, own, body }: Wall,
  { span, level, broad, hue, much, lighter = 0, brush, stage }: Course,
): Sketch => {
  const from = along(span[0] + strays * wobble(random));
  const to = along(span[1] + strays * wobble(random));
  const middle = (from + to) / 2;
  const x = scene.across(middle);
  const here = scene.colour(x, (seen ?? level)(x), 0.6);
  const load = shade(blend(here, scene.evening.unlit(choose(hue, random)), much), lighter);
  return pullAlong(scene, [from, to], level, {
    width: vary(broad, 0.12, random) * scene.size(middle) * scene.scale,
    brush,
    stage,
    load,
    second: blend(load, here, own),
    body,
  });
};
