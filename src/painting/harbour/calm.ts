import { clamp, mix, smoothstep } from '../../units.ts';
import { laysIn } from '../brushes.ts';
import { blend } from '../colour.ts';
import { comma } from '../gesture.ts';
import { lengthen, middleOf, spanOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { isRead } from './hands.ts';
import type { Scene } from './scene.ts';

/** How thick paint is in mist and on still water, in shares of the brush's own way: all of it thin, so that the ground and the weave are seen through. */
const LEAN = 0.4;
/** How far below the docks, in sheets' scales, the water is open. */
const CLEAR = 0.06;
/** From how deep in the docks on a place is built. */
const BUILT = 0.05;
/** Up to how deep in the docks their shadow is no more than an edge. */
const EDGE = 0.5;
/** From how high on a swell of chance is an island of rest amid what is worked. */
const ISLAND = 0.5;
/** From which stage on what is rubbed down is a veil: late dry paint would lie there as pepper. */
const LATE = 0.45;
/** How long such a veil is, as a share of the touch that it was: its end would reach out of the shade as a tongue. */
const SHORTER = 0.6;
/** How far a scrub leaves the sky's sweep at most, in radians, high up and over the water. */
const CROSSES = [0.4, 0.12] as const;
/** How much broader a touch is scrubbed where nothing is told, and how much of its own colour it keeps there. */
const RUBBED = { broader: 1.35, stands: 0.4 } as const;

/** Whether a place is the ragged edge of the docks' shadow on the water: thin light broken over it would be lace. */
const isEdge = ({ docks, scale, horizon }: Scene, x: number, y: number): boolean =>
  y > horizon && docks(x, y) < EDGE && docks(x, y - CLEAR * scale) > BUILT;

const isBuilt = ({ docks, scale }: Scene, x: number, y: number): boolean =>
  Math.max(docks(x, y), docks(x, y - CLEAR * scale)) > BUILT;

/** Whether a place is at rest: islands, the sky about the sun and down to the docks, the water beside them. */
const rests = (scene: Scene, x: number, y: number): boolean => {
  const { along, mouth, horizon, sun, scale, drift } = scene;
  if (isBuilt(scene, x, y)) return false;
  const isSky = y < horizon;
  if (drift(x, y, 1.3, isSky ? 1.8 : 2.4, 123) > ISLAND) return true;
  const ragged = 0.3 * (drift(x, y, 1.6, 2.4, 121) - 0.5);
  if (along(x) + ragged < mouth - 0.06) return false;
  if (isSky) return y / horizon + ragged > 0.5;
  const isPath = Math.abs(x - sun.x) < 0.07 * scale;
  return !isPath && (y - horizon) / (1 - horizon) + ragged < 0.62;
};

/** The way of a scrub that crosses the sky's own sweep, here one way and there another. */
const crossed = ({ sweep, drift, horizon }: Scene, { path }: Sketch): Sketch['path'] => {
  const [x, y] = middleOf(path);
  const most = mix(...CROSSES, smoothstep(0.4, 0.75, y / horizon));
  const off = most * clamp(4 * (drift(x, y, 1.4, 1.9, 127) - 0.5), -1, 1);
  return comma(x, y, spanOf(path), sweep(x, y) + off, 0.1);
};

/** Where nothing is told, what stands is rubbed down to a dry scrub or a veil of nearly the place's own colour; the edge of the docks' shadow is wiped soft. */
export const rub = (scene: Scene, sketch: Sketch): Sketch => {
  const place = middleOf(sketch.path);
  const { brush, load, second, stage, width } = sketch;
  if (isEdge(scene, ...place)) return { ...sketch, brush: laysIn(sketch) ? 'sweep' : 'veil' };
  if (laysIn(sketch) || brush === 'sweep' || !rests(scene, ...place)) return sketch;
  const here = scene.colour(...place, stage);
  const isLate = stage > LATE;
  const path = place[1] < scene.horizon ? crossed(scene, sketch) : sketch.path;
  return {
    ...sketch,
    path: isLate ? lengthen(path, SHORTER) : path,
    brush: isLate ? 'veil' : brush === 'worked' ? 'scumble' : 'dry',
    width: isLate ? width : RUBBED.broader * width,
    load: blend(here, load, RUBBED.stands),
    second: blend(here, second, RUBBED.stands),
  };
};

/** In mist a brush's two paints lie close together and thin; and what is not read by itself is the left hand's. */
export const calm = (scene: Scene, sketch: Sketch): Sketch => {
  const { path, load, second, hand, body, brush } = sketch;
  const keeps = laysIn(sketch) || isRead(scene, sketch);
  const [x, y] = middleOf(path);
  const isDark = y > scene.horizon && isBuilt(scene, x, y);
  const isFull = laysIn(sketch) || brush === 'sweep' || (brush !== 'pull' && isDark);
  return {
    ...sketch,
    brush: isDark && brush === 'sweep' ? 'dry' : brush,
    second: blend(load, second, 0.35),
    hand: keeps ? hand : 'left',
    body: isFull ? body : LEAN * body,
  };
};
