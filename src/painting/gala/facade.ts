import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { wobble } from '../sketch.ts';
import { type Pavilion, pavilionAt, shoulderOf } from './pavilion.ts';
import type { Quay } from './quay.ts';

/** One of the hall's tall windows: where its middle is along the shore, and how broad it and the stone beside it look, in canvas units. */
interface Opening {
  readonly at: number;
  readonly step: number;
}

/** The palace along the quay: a long hall under a vaulted roof between two pavilions, the far one its corner, and a low wing on the near side; a narrow canvas shows one pavilion. */
export interface Facade {
  readonly pavilions: readonly Pavilion[];
  readonly openings: readonly Opening[];
  /** From where to where along the shore the hall goes. */
  readonly hall: readonly [from: number, to: number];
  /** Where the palace ends against the sky, when it stands there, and where its stone does below the roofs. */
  roof(x: number): number;
  cornice(x: number): number;
  /** The hall's roof, and its cornice, as if no pavilion stood before it. */
  eaves(x: number): number;
  ledge(x: number): number;
  readonly palaceEnd: number;
  /** How far along the shore a brush goes that lays the palace: its ragged end makes the corner. */
  readonly corner: number;
  /** Where the palace is open and its festive light falls out, along the shore. */
  readonly gate: number;
  /** How far into a pavilion a place along the shore is: 1 within, 0 outside. */
  tower(at: number): number;
  palace(x: number, y: number): number;
}

/** How many windows the hall has, and on a narrow canvas. */
const WINDOWS = 6;
const FEW_WINDOWS = 3;
/** How high the hall's vault rises beyond its cornice, and how high its near wing is against it. */
const VAULT = 0.03;
const WING = 0.78;

/** Where along the shore the palace's parts stand, and how tall its wall is, at a size of 1. */
type Plan = Pick<Facade, 'pavilions' | 'openings' | 'hall' | 'palaceEnd' | 'corner' | 'gate'> & {
  readonly height: number;
  readonly stature: number;
};

/** The hall's windows: as broad as each other on the spot, ever narrower as they recede. */
const placeOpenings = (
  { format }: Sheet,
  { size }: Quay,
  [from, to]: readonly [number, number],
  count: number,
): readonly Opening[] => {
  const [large, small] = [size(from), size(to)];
  const joint = (share: number) => {
    const seen = 1 / mix(1 / large, 1 / small, share);
    return mix(from, to, (seen - large) / (small - large));
  };
  return Array.from({ length: count }, (_, i) => ({
    at: joint((i + 0.5) / count),
    step: (joint((i + 1) / count) - joint(i / count)) * format,
  }));
};

const planFacade = (sheet: Sheet, quay: Quay, random: Random): Plan => {
  const { format } = sheet;
  const height = 0.15 + 0.03 * random();
  const palaceEnd = 0.5 + 0.2 * random();
  const isNarrow = format < 0.8;
  const near = pavilionAt(sheet, quay, (isNarrow ? 0.2 : 0.13) + 0.025 * wobble(random), true);
  const far = pavilionAt(sheet, quay, palaceEnd, false);
  const hall = [
    near.at + near.half / format,
    palaceEnd - (isNarrow ? 0 : 2 * far.half) / format,
  ] as const;
  const openings = placeOpenings(sheet, quay, hall, isNarrow ? FEW_WINDOWS : WINDOWS);
  const gate = openings[Math.floor((0.2 + 0.5 * random()) * openings.length)]?.at ?? hall[0];
  return {
    height,
    // Under a low horizon it would not find room.
    stature: Math.min(1, quay.horizon / 0.45),
    pavilions: isNarrow ? [near] : [near, far],
    openings,
    hall,
    palaceEnd,
    corner: palaceEnd - 0.014,
    gate,
  };
};

/** How the palace stands against the sky: its pavilions, its hall's roof, its stone below the roofs. */
const profileOf = (quay: Quay, plan: Plan) => {
  const { tall, along, across, size, wallTop } = quay;
  const { pavilions, hall, height, stature } = plan;
  const aside = (x: number, { at, half }: Pavilion) => Math.abs(x - across(at)) / half;
  const pavilionOf = (x: number) => pavilions.find((pavilion) => aside(x, pavilion) < 1.04);
  const grown = (x: number) => tall * stature * size(along(x));
  const isWing = (x: number) => along(x) < (pavilions[0]?.at ?? hall[0]);
  const tower = (at: number) =>
    Math.max(...pavilions.map((pavilion) => smoothstep(1.06, 0.94, aside(across(at), pavilion))));
  const ledge = (x: number) => wallTop(x) - (isWing(x) ? WING : 1) * height * grown(x);
  const eaves = (x: number) => {
    const [from, to] = hall;
    const share = clamp((along(x) - from) / (to - from));
    return ledge(x) - VAULT * (1 - Math.abs(2 * share - 1) ** 8) * grown(x);
  };
  const cornice = (x: number) => {
    const pavilion = pavilionOf(x);
    return pavilion ? wallTop(x) - (height + pavilion.attic) * grown(x) : ledge(x);
  };
  const roof = (x: number) => {
    const pavilion = pavilionOf(x);
    if (!pavilion) return eaves(x);
    return cornice(x) - pavilion.dome * shoulderOf(pavilion, aside(x, pavilion)) * grown(x);
  };
  return { tower, eaves, ledge, cornice, roof };
};

/** The palace of a sheet, on its quay. */
export const createFacade = (sheet: Sheet, quay: Quay, random: Random): Facade => {
  const { height, stature, ...plan } = planFacade(sheet, quay, random);
  const profile = profileOf(quay, { height, stature, ...plan });
  const palace = (x: number, y: number) => {
    const ragged = (sheet.drift(x, y, 5, 5, 3) - 0.5) * 0.01;
    const top = profile.roof(x);
    return (
      smoothstep(top - 0.006, top + 0.008, y + ragged) *
      smoothstep(plan.palaceEnd + 0.01, plan.palaceEnd - 0.01, quay.along(x) + ragged * 0.6)
    );
  };
  return { ...plan, ...profile, palace };
};
