import { part, spanOf } from './path.ts';
import type { Stroke } from './stroke.ts';

/** What can be cut: a path, and the width of the brush that goes along it. */
type Cut = Pick<Stroke, 'path' | 'width'>;

/** Even a dot can be cut, but last. */
const DOT = 0.01;
/** Halvings, after which no two lengths differ that matter. */
const HALVINGS = 40;

/** How often a touch is as long as it is wide. */
const slendernessOf = ({ path, width }: Cut): number => Math.max(DOT, spanOf(path) / width);

/** How slender parts may be at most so that there are `wanted` of them: the most that still gives as many. */
const slenderestOf = (all: readonly number[], wanted: number): number => {
  const partsAt = (most: number) => all.reduce((sum, one) => sum + Math.ceil(one / most), 0);
  let enough = all.reduce((sum, one) => sum + one, 0) / wanted;
  let tooFew = Math.max(...all);
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (enough + tooFew) / 2;
    if (partsAt(middle) >= wanted) enough = middle;
    else tooFew = middle;
  }
  return enough;
};

/**
 * The paths of touches, cut into parts that follow one another, so that there are `wanted` in all (more only where some are alike): the gesture of a run in which
 * every note moves the brush. Only as many are cut as are needed, the most slender first: their parts are touches still, where a blot's would be none.
 */
export const divide = (
  touches: readonly Cut[],
  wanted: number,
): readonly (readonly Stroke['path'][])[] => {
  if (touches.length >= wanted) return touches.map(({ path }) => [path]);
  const all = touches.map(slendernessOf);
  const most = slenderestOf(all, wanted);
  return touches.map(({ path }, index) => {
    const parts = Math.ceil((all[index] ?? 0) / most);
    return Array.from({ length: parts }, (_, i) => part(path, i / parts, (i + 1) / parts));
  });
};
