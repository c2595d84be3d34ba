/** Asks `make` once and keeps what it promises; a promise that is broken is forgotten, and who asks next has another made. */
export const once = <Given extends readonly unknown[], Made>(
  make: (...given: Given) => Promise<Made>,
): ((...given: Given) => Promise<Made>) => {
  let kept: Promise<Made> | undefined;
  return (...given) => {
    if (kept) return kept;
    kept = make(...given);
    kept.catch(() => {
      kept = undefined;
    });
    return kept;
  };
};
