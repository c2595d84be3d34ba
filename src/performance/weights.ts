/** How much of each rule of time is applied: 1 as meant, 0 not at all, 2 exaggerated. */
export interface TempoWeights {
  /** The written words: ritardando, stretto, senza tempo. */
  readonly words: number;
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
  tempo: { words: 1 },
  touch: {},
};

/** All weights, from the few that someone has turned. */
export const completeWeights = ({ tempo, touch }: SomeWeights = {}): Weights => ({
  tempo: { ...defaultWeights.tempo, ...tempo },
  touch: { ...defaultWeights.touch, ...touch },
});
