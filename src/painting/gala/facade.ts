import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { wobble } from '../sketch.ts';
import type { Quay } from './quay.ts';

/** The palace along the quay: a long hall under a vaulted roof between two towers with clocks, the far one its corner; a narrow canvas shows one of them. */
export interface Facade {
  /** The middles of the palace's two towers, along the shore. */
  readonly towers: readonly number[];
  /** The middles of the hall's tall arches between them. */
  readonly bays: readonly number[];
  /** How far apart they stand, along the shore, and from where to where the hall goes. */
  readonly bayStep: number;
  readonly hall: readonly [from: number, to: number];
  /** Where the palace ends against the sky, when it stands there, and where its stone does below the roofs. */
  roof(x: number): number;
  cornice(x: number): number;
  /** The hall's roof, as if no tower stood in it. */
  eaves(x: number): number;
  readonly palaceEnd: number;
  /** How far along the shore a brush goes that lays the palace: its ragged end makes the corner. */
  readonly corner: number;
  /** Where the palace is open and its festive light falls out, along the shore. */
  readonly gate: number;
  /** How far into a tower a place along the shore is: 1 within, 0 outside. */
  tower(at: number): number;
  palace(x: number, y: number): number;
}

/** Half a tower, and half the flat of its roof, at a size of 1. */
export const HALF = 0.095;
export const CROWN = 0.046;
const BAYS = 5;
/** How much closer together the far arches stand than the near ones. */
const CLOSER = 0.42;

/** Where along the shore the palace's parts stand, and how tall its wall is at a size of 1. */
type Plan = Pick<
  Facade,
  'towers' | 'bays' | 'bayStep' | 'hall' | 'palaceEnd' | 'corner' | 'gate'
> & { readonly height: number };

const planFacade = ({ format, scale }: Sheet, { tall, size }: Quay, random: Random): Plan => {
  const height = (0.155 + 0.07 * random()) * tall;
  const palaceEnd = 0.46 + 0.25 * random();
  const isNarrow = format < 0.8;
  const near = (isNarrow ? 0.2 : 0.07) + 0.02 * wobble(random);
  const breadth = (at: number) => (HALF * scale * size(at)) / format;
  const far = palaceEnd - breadth(palaceEnd);
  const towers = isNarrow ? [near] : [near, far];
  const hall = [near + breadth(near), isNarrow ? palaceEnd : far - breadth(far)] as const;
  const count = isNarrow ? 3 : BAYS;
  const bays = Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return mix(...hall, (share * (1 + CLOSER)) / (1 + CLOSER * share));
  });
  const gate = bays[Math.floor((0.25 + 0.6 * random()) * bays.length)] ?? mix(...hall, 0.6);
  const bayStep = (hall[1] - hall[0]) / count;
  return { height, towers, bays, bayStep, hall, palaceEnd, corner: palaceEnd - 0.014, gate };
};

/** How the palace stands against the sky: its towers, its hall's roof, its stone below the roofs. */
const profileOf = ({ format, scale }: Sheet, quay: Quay, { towers, palaceEnd, height }: Plan) => {
  const { tall, along, size, wallTop } = quay;
  /** How far from the nearest tower's middle a place along the shore is, at a size of 1. */
  const fromTower = (at: number) =>
    Math.min(...towers.map((middle) => (Math.abs(at - middle) * format) / (scale * size(at))));
  const tower = (at: number) => smoothstep(HALF + 0.006, HALF - 0.006, fromTower(at));
  const grown = (x: number) => tall * size(along(x)) ** 1.25;
  const eaves = (x: number) => {
    const vault = 0.045 * smoothstep(palaceEnd, palaceEnd - 0.1, along(x));
    return wallTop(x) - (0.74 * height + vault * tall) * size(along(x)) ** 1.25;
  };
  const cornice = (x: number) =>
    wallTop(x) - 0.74 * height * size(along(x)) ** 1.25 - 0.042 * tower(along(x)) * grown(x);
  const roof = (x: number) => {
    const mansard = 0.07 * smoothstep(HALF, CROWN, fromTower(along(x))) ** 0.6;
    return Math.min(eaves(x), cornice(x) - mansard * grown(x));
  };
  return { tower, eaves, cornice, roof };
};

/** The palace of a sheet, on its quay. */
export const createFacade = (sheet: Sheet, quay: Quay, random: Random): Facade => {
  const { height, ...plan } = planFacade(sheet, quay, random);
  const profile = profileOf(sheet, quay, { height, ...plan });
  const palace = (x: number, y: number) => {
    const ragged = (sheet.drift(x, y, 5, 5, 3) - 0.5) * 0.01;
    const at = quay.along(x) + ragged * 0.6;
    const top = profile.roof(x);
    return (
      smoothstep(top - 0.006, top + 0.008, y + ragged) *
      smoothstep(plan.palaceEnd + 0.01, plan.palaceEnd - 0.01, at)
    );
  };
  return { ...plan, ...profile, palace };
};
