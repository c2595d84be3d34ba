import type { Stroke } from './stroke.ts';

type Handling = Pick<
  Stroke,
  | 'opacity'
  | 'streak'
  | 'charge'
  | 'dryness'
  | 'pickup'
  | 'body'
  | 'landing'
  | 'lifting'
  | 'softness'
  | 'broken'
  | 'inRow'
  | 'loaded'
  | 'bristle'
>;

const FIRM: Handling = {
  opacity: 0.94,
  streak: 0.85,
  charge: 0.82,
  dryness: 0.6,
  pickup: 0.6,
  body: 0.18,
  landing: 0.8,
  lifting: 0.9,
  softness: 0.15,
  broken: 0,
  inRow: false,
  loaded: false,
  bristle: 0.0021,
};

/** The brushes, and how each is handled: an artist may argue with any number here. */
export const BRUSHES = {
  /** A broad flat with thinned paint, for the first lay-in: a stain with body at its heart only. */
  wash: {
    ...FIRM,
    opacity: 0.96,
    charge: 1,
    dryness: 0.16,
    pickup: 0.08,
    body: 0.05,
    landing: 0.6,
    lifting: 0.6,
    softness: 0.42,
    broken: 0.5,
    bristle: 0.0029,
  },
  /** A worn brush, nearly dry, rubbed this way and that: veils with no edge, the weave showing. */
  scumble: {
    ...FIRM,
    opacity: 0.9,
    charge: 0.76,
    dryness: 0.5,
    pickup: 0.5,
    body: 0.09,
    softness: 0.58,
    broken: 0.9,
    bristle: 0.0024,
  },
  /** Stiff paint on a worn brush, held flat: only the ridges of what lies there take it. */
  dry: {
    ...FIRM,
    opacity: 0.9,
    charge: 0.46,
    dryness: 0.3,
    pickup: 0.1,
    body: 0.14,
    softness: 0.6,
    bristle: 0.0021,
  },
  /** A broad soft brush with hardly any paint, drawn over what is dry: mist, and masses pulled together. */
  veil: {
    ...FIRM,
    opacity: 0.58,
    streak: 0.5,
    charge: 1,
    dryness: 0.2,
    pickup: 0.3,
    body: 0.03,
    landing: 0.7,
    softness: 0.62,
    broken: 0.4,
    bristle: 0.0034,
  },
  /** The everyday filbert: wet-in-wet, medium body. */
  filbert: { ...FIRM, softness: 0.3, broken: 0.35 },
  /** A worn filbert that carries several colours, worked into what lies there: touches that run together. */
  worked: {
    ...FIRM,
    opacity: 0.9,
    streak: 1,
    charge: 0.84,
    dryness: 0.45,
    pickup: 0.5,
    body: 0.22,
    softness: 0.28,
    broken: 0.8,
    bristle: 0.0026,
  },
  /** A broad soft brush pulled from the shoulder: a sky's large sweeps, whose hairs are not seen. */
  sweep: {
    ...FIRM,
    opacity: 0.7,
    streak: 0.3,
    charge: 1,
    dryness: 0.15,
    pickup: 0.3,
    body: 0.04,
    landing: 0.9,
    lifting: 0.9,
    softness: 0.7,
    broken: 0.5,
    bristle: 0.007,
  },
  /** A full flat drawn far along one line: a trunk, whose paint lasts to the end of the pull. */
  pull: {
    ...FIRM,
    opacity: 0.95,
    streak: 0.9,
    charge: 0.95,
    dryness: 0.2,
    pickup: 0.4,
    body: 0.2,
    landing: 1,
    lifting: 1,
    softness: 0.3,
    bristle: 0.0019,
  },
  /** A full flat, set down and pulled a little: opaque, blunt at both ends, taking up less of what lies there than most. */
  flat: {
    ...FIRM,
    opacity: 1,
    streak: 0.6,
    charge: 1,
    dryness: 0.2,
    pickup: 0.34,
    body: 0.3,
    landing: 0.15,
    lifting: 0.3,
    softness: 0,
    bristle: 0.0019,
    broken: 0.5,
  },
  /** Little paint, long way: skips over the weave. */
  drag: {
    ...FIRM,
    opacity: 0.9,
    charge: 0.68,
    dryness: 0.85,
    pickup: 0.25,
    body: 0.12,
    softness: 0.1,
    bristle: 0.0017,
  },
  /** A thin round, for lines that swell and thin. */
  rigger: {
    ...FIRM,
    opacity: 0.92,
    dryness: 0.7,
    pickup: 0.35,
    body: 0.2,
    landing: 1,
    lifting: 1,
    bristle: 0.0016,
  },
  /** A loaded round set down and pulled off. */
  dab: {
    ...FIRM,
    opacity: 0.97,
    charge: 0.94,
    dryness: 0.6,
    pickup: 0.55,
    body: 0.55,
    landing: 0.45,
    softness: 0.03,
    bristle: 0.0017,
    broken: 0.7,
  },
  /** One load that breaks along a line: a row of islands where it is narrow; a broad one falls into many. */
  run: {
    ...FIRM,
    opacity: 0.97,
    streak: 0.9,
    charge: 0.95,
    dryness: 0.75,
    pickup: 0.5,
    body: 0.4,
    landing: 0.2,
    lifting: 0.3,
    softness: 0.05,
    bristle: 0.0017,
    broken: 1,
    inRow: true,
  },
  /** A full round that carries two paints side by side all along its pull: a touch with a beginning, raised edges and a dragged end. Up to 1/75 of the canvas's height wide; broader, it looks combed. */
  loaded: {
    ...FIRM,
    opacity: 1,
    streak: 0.7,
    charge: 1,
    dryness: 0.5,
    pickup: 0.4,
    body: 0.6,
    landing: 0.35,
    lifting: 0.6,
    softness: 0.04,
    loaded: true,
    bristle: 0.0019,
  },
  /** Thick paint, straight from the heap, for the last lights. */
  impasto: {
    ...FIRM,
    opacity: 0.98,
    charge: 0.96,
    dryness: 0.45,
    pickup: 0.34,
    body: 0.92,
    landing: 0.4,
    softness: 0,
    streak: 0.6,
    bristle: 0.0017,
    broken: 0.7,
  },
} as const satisfies Record<string, Handling>;

export type BrushName = keyof typeof BRUSHES;

/** Whether a touch belongs to the first lay-in, for which the wash is kept. */
export const laysIn = ({ brush }: { readonly brush: BrushName }): boolean => brush === 'wash';

const WEAK: ReadonlySet<BrushName> = new Set(['sweep', 'scumble', 'dry', 'veil', 'drag', 'rigger']);

/** Whether a touch's paint breaks up, or is lost in what lies beside it: a note that sang on it would not be found. */
export const isWeak = ({ brush }: { readonly brush: BrushName }): boolean => WEAK.has(brush);
