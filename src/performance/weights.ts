/** How much of each rule of time is applied: 1 as meant, 0 not at all, 2 exaggerated. */
export interface TempoWeights {
  /** Four measures gather speed to their middle and give way. */
  readonly phraseArch: number;
  /** A phrase broadens towards its last note. */
  readonly phraseEnds: number;
  /** The melody breathes between two slurs. */
  readonly breaths: number;
  /** The first note, and other upbeats, are lingered on. */
  readonly upbeats: number;
  /** Chopin's words: poco ritard., poco rallent., poco rubato, stretto. */
  readonly words: number;
  /** Runs, turns and graces take their time. */
  readonly ornaments: number;
  /** The first of three eighths is a little longer. */
  readonly meter: number;
  /** A leap up to a high note takes time. */
  readonly highPoints: number;
  /** A darker chord that was not expected is listened to. */
  readonly harmony: number;
  /** What is loud presses on, what is soft holds back. */
  readonly loudness: number;
  /** Each part of the form has its pace. */
  readonly form: number;
  /** The small notes that begin slowly, quicken and die away. */
  readonly cadenza: number;
  /** What is under a fermata is held. */
  readonly fermatas: number;
  /** The last ritardando. */
  readonly closing: number;
  /** How far one evening is from another. */
  readonly evening: number;
}

/** How much of each rule of touch is applied: 1 as meant, 0 not at all, 2 exaggerated. */
export type TouchWeights = Readonly<Record<never, number>>;

/** A weight for each rule of the interpretation. */
export interface Weights {
  readonly tempo: TempoWeights;
  readonly touch: TouchWeights;
}

/** The weights of a call, those that it leaves out being the default ones. */
export interface SomeWeights {
  readonly tempo?: Partial<TempoWeights>;
  readonly touch?: Partial<TouchWeights>;
}

/** Every rule as it is meant. */
export const defaultWeights: Weights = {
  tempo: {
    phraseArch: 1,
    phraseEnds: 1,
    breaths: 1,
    upbeats: 1,
    words: 1,
    ornaments: 1,
    meter: 1,
    highPoints: 1,
    harmony: 1,
    loudness: 1,
    form: 1,
    cadenza: 1,
    fermatas: 1,
    closing: 1,
    evening: 1,
  },
  touch: {},
};

/** All weights, from the few that someone has turned. */
export const completeWeights = ({ tempo, touch }: SomeWeights = {}): Weights => ({
  tempo: { ...defaultWeights.tempo, ...tempo },
  touch: { ...defaultWeights.touch, ...touch },
});
