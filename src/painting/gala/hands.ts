import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { isWeak } from '../brushes.ts';
import { differ } from '../colour.ts';
import { isFirm } from '../keepLights.ts';
import { crosses, middleOf } from '../path.ts';
import { LAID_IN, type Sketch } from '../sketch.ts';
import { isOffGround } from './ground.ts';
import type { Scene } from './scene.ts';

/** In how many spans of its growth the picture is dealt out, and which share of each the right hand has at least: more than its share of the notes, so that none of its touches is cut in two and it keeps step with the left one. */
const SPANS = 12;
const SHARE: Unit = 0.315;
/** How far a touch stands off its place, in OKLab, that a note may sing on. */
const READ = 0.02;

/** How far below the waterline, in heights of the canvas, a dark accent would still break the bridge's foot, which lies in mist. */
const FOOT = 0.02;

/** How far a touch stands off the place that it is laid on, in OKLab. */
const standsOff = (scene: Scene, { path, load, stage }: Sketch): number =>
  differ(load, scene.colour(...middleOf(path), stage));

/** Whether a note may sing on a touch: it stands off the ground, or its place; the shore and the bridge stay in one hand, or the wall would come to lie on its lights. */
const isOpen = (scene: Scene, sketch: Sketch): boolean => {
  const { path, load, stage } = sketch;
  const [x, y] = middleOf(path);
  if (!isFirm(sketch) || y < 0.01 || y > 0.99) return false;
  const isSpanned = scene.nearness(x) > 0 && y > scene.deck(x) && y < scene.waterline(x) + FOOT;
  const isShore = isSpanned || (y < scene.waterline(x) && scene.palace(x, y) > 0.5);
  if (isShore) return false;
  return stage < LAID_IN ? isOffGround(scene, load) : standsOff(scene, sketch) > READ;
};

/** What of a span's touches goes over to the right hand: so many, the lay-in's by chance, then those that are seen best. */
const choosing = (
  scene: Scene,
  random: Random,
  span: readonly Sketch[],
  wanted: number,
): readonly Sketch[] =>
  span
    .filter((sketch) => sketch.hand === 'left' && isOpen(scene, sketch))
    .map((sketch) => {
      const rank = sketch.stage < LAID_IN ? random() : standsOff(scene, sketch);
      return { sketch, rank };
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, Math.max(0, wanted))
    .map(({ sketch }) => sketch);

/** Deals firm touches that are seen out to the right hand, span by span of the picture's growth, where it has too few; what one span lacks, the next ones give. */
export const dealOut = (scene: Scene, sketches: readonly Sketch[]): readonly Sketch[] => {
  const firm = sketches.map((sketch) =>
    isWeak(sketch) ? { ...sketch, hand: 'left' as const } : sketch,
  );
  const laid = firm.filter(({ path, width }) => crosses(path, width, scene.format));
  const random = scene.randomFor('hands');
  const dealt = new Set<Sketch>();
  let owed = 0;
  for (let i = 0; i < SPANS; i++) {
    const span = laid.filter(({ stage }) => Math.min(SPANS - 1, Math.floor(stage * SPANS)) === i);
    owed += SHARE * span.length - span.filter(({ hand }) => hand === 'right').length;
    const chosen = choosing(scene, random, span, Math.round(owed));
    for (const sketch of chosen) dealt.add(sketch);
    owed = Math.max(0, owed - chosen.length);
  }
  return firm.map((sketch) => (dealt.has(sketch) ? { ...sketch, hand: 'right' } : sketch));
};
