import type { Strike } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';
import { readPhrases } from '../tempo/phrases.ts';
import type { Rule } from '../touch/piece.ts';
import { readGrowth } from './growth.ts';

/** How far below its height a phrase begins and ends, in velocity points, and where (0 to 1) its height lies. */
interface Arch {
  readonly begins: number;
  readonly ends: number;
  readonly peak: number;
}

const PHRASE: Arch = { begins: 3, ends: 6, peak: 0.7 };
const SLUR: Arch = { begins: 1.5, ends: 3, peak: 0.6 };

/** The mean depth of a parabola is a third of it: an arch takes from its ends what it gives to its middle. */
const MEAN = 1 / 3;

/** From this length on a phrase's last note is its rest. */
const RESTS: Beats = 1;

/** How much of the arch the left hand takes up. */
const ACCOMPANIMENT = 0.6;

/** One arch over a stretch: two parabolas that meet at its height. */
const archAt = ({ begins, ends, peak }: Arch, share: number): number => {
  const mean = MEAN * (begins * peak + ends * (1 - peak));
  if (share < peak) return mean - begins * ((peak - share) / peak) ** 2;
  return mean - ends * ((share - peak) / (1 - peak)) ** 2;
};

interface Stretch {
  readonly from: Beats;
  readonly to: Beats;
}

/** From each note that begins a slur to the onset of the one that ends it. */
const readSlurs = (strikes: readonly Strike[]): readonly Stretch[] => {
  const slurs: Stretch[] = [];
  let from: Beats | undefined;
  for (const { signs, onset, hand, cadenza } of strikes) {
    if (hand === 'left' || cadenza) continue;
    if (signs.includes('begins')) from = onset;
    if (!signs.includes('ends') || from === undefined) continue;
    slurs.push({ from, to: onset });
    from = undefined;
  }
  return slurs;
};

/** What the arch over the stretch around a place gives; at its end still, until the next one begins. */
const over = (stretches: readonly Stretch[], arch: Arch, at: Beats): number => {
  const stretch = stretches.findLast(({ from }) => from <= at);
  if (!stretch || stretch.to <= stretch.from) return 0;
  return archAt(arch, Math.min(1, (at - stretch.from) / (stretch.to - stretch.from)));
};

/** Phrases of four measures, and the slurs within them, rise to beyond their middle and fall away further than they began: Todd, “The dynamics of dynamics” (JASA 1992); the rule “phrase arch” of Friberg, Bresin and Sundberg (2006). Where Chopin asks for more they do not fall, but for the long note on which a phrase comes to rest. */
export const phraseArch: Rule = ({ notation }) => {
  const slurs = readSlurs(notation.strikes);
  const grows = readGrowth(notation);
  const phrases = readPhrases(notation).map(({ at, to, rest }) => ({
    from: at,
    to: rest?.at ?? to,
    rest: rest && rest.length >= RESTS ? { at: rest.at, to: rest.at + rest.length } : undefined,
  }));
  return ({ hand, kind, onset }) => {
    if (kind === 'cadenza') return 0;
    const arches = over(phrases, PHRASE, onset) + over(slurs, SLUR, onset);
    const rests = phrases.some(({ rest }) => rest && onset >= rest.at && onset < rest.to);
    const points = grows(onset) && !rests ? Math.max(0, arches) : arches;
    return points * (hand === 'right' ? 1 : ACCOMPANIMENT);
  };
};
