import type { TempoRule } from './curve.ts';

/** Valérie's own marks over the parts of the form: the middle phrases move on, the close is calmer than the beginning. */
const CHARACTER: ReadonlyMap<string, number> = new Map([
  ['A', -0.06],
  ['A′', 0.01],
  ['B', 0.045],
  ['A″', 0.01],
  ['B′', 0.045],
  ['A‴', 0],
  ['coda', 0],
  ['close', -0.12],
]);

/** Each part of the form has its own pace. */
export const form: TempoRule = ({ sections }) => {
  return (at) => CHARACTER.get(sections.findLast((one) => one.at <= at)?.name ?? '') ?? 0;
};
