/** The primes by which a part of the form is named that returns: A″ has been heard twice before. */
const PRIMES: readonly (readonly [prime: string, times: number])[] = [
  ['‴', 3],
  ['″', 2],
  ['′', 1],
];

/** How often a part of the form with this name has been heard before it. */
export const timesHeard = (section: string): number =>
  PRIMES.find(([prime]) => section.endsWith(prime))?.[1] ?? 0;
