/** A source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** A seeded generator (Mulberry32 by Tommy Ettinger, public domain): the same seed gives the same numbers. */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** The seed, an integer from 0 to 2³² − 1, that belongs to a named or numbered part of something seeded (FNV-1a, stirred by MurmurHash3's last step so that neighbours differ in every bit). */
export const seedFor = (seed: number, part: string | number): number => {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}/${part}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
