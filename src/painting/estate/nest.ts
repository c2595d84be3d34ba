import { smoothstep, type Unit } from '../../units.ts';
import type { Lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import { outlineAt } from './flame.ts';
import { paints, seen } from './light.ts';
import { CORNER } from './mason.ts';
import type { Cypress } from './plantTrees.ts';
import type { Site } from './site.ts';

/** The house and the trees it stands among. */
export interface Nest {
  /** How deep in the cypresses a place is. */
  spires(x: number, y: number): Unit;
  /** How deep in the round trees. */
  foliage(x: number, y: number): Unit;
  /** The colour of the house, where it stands. */
  building(x: number, y: number): Lab | undefined;
}

const WALL = paints('wall', '#d0b89b');
const SHADED = paints('shadedWall', '#9996aa');
const ROOF = paints('tiles', '#bb9281');

/** How deep in a cypress. */
const inCypress = (tree: Cypress, px: number, py: number): Unit => {
  const rise = (tree.foot - py) / tree.height;
  if (rise < 0 || rise > 1) return 0;
  const { middle, left, right } = outlineAt(tree, rise);
  return smoothstep(1.2, 0.65, Math.abs(px - middle) / ((px < middle ? left : right) + 1e-6));
};

/** One dark mass of trees with a pale house in it. */
export const createNest = ({ drift }: Sheet, site: Site): Nest => {
  const { house, sun } = site;
  const [wall] = seen(site, WALL);
  const [shaded] = seen(site, SHADED);
  const [roof] = seen(site, ROOF);
  const foliage = (x: number, y: number) => {
    if (y > house.y + 0.006) return 0;
    const ragged = (drift(x, y, 5, 6, 21) - 0.5) * 0.5;
    return site.crowns.reduce((most, crown) => {
      const out = Math.hypot((x - crown.x) / 1.15, y - crown.y) / crown.half;
      return Math.max(most, smoothstep(1.25, 0.9, out + ragged));
    }, 0);
  };
  const building = (x: number, y: number) => {
    const dx = (x - house.x) / house.size;
    const up = (house.y - y) / house.size;
    const main = Math.abs(dx) < 0.52;
    const wing = !main && dx * house.wing > 0 && Math.abs(dx) < 0.86;
    if (up < 0 || !(main || wing) || up > (main ? 0.52 : 0.31)) return undefined;
    if (up > (main ? 0.37 : 0.19)) return roof;
    return dx * sun < CORNER ? shaded : wall;
  };
  return {
    spires: (x, y) => site.cypresses.reduce((most, one) => Math.max(most, inCypress(one, x, y)), 0),
    foliage,
    building,
  };
};
