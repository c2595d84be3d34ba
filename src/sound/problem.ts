/** What went wrong with the sound; the piece goes on. */
export type SoundProblem =
  /** There is no sound at all: the browser makes none, or no sample can be had. */
  | { readonly kind: 'audio' }
  /** A sample is missing or broken, and its neighbour plays instead. */
  | { readonly kind: 'sample'; readonly name: string };

/** What is told of samples that come or fail to. */
export interface Report {
  come(): void;
  /** Told at once where a neighbour can play, and otherwise as soon as one comes. */
  miss(name: string): void;
  /** Nothing more is waited for: where samples have failed and none has come, that is told once as no sound at all. */
  conclude(): void;
}

/** A report of no sample yet, told to `tell`. */
export const createReport = (tell: (problem: SoundProblem) => void): Report => {
  const untold: string[] = [];
  let some = false;
  let silent = false;
  return {
    come: () => {
      some = true;
      for (const name of untold.splice(0)) tell({ kind: 'sample', name });
    },
    miss: (name) => {
      if (some) tell({ kind: 'sample', name });
      else untold.push(name);
    },
    conclude: () => {
      if (silent || untold.length === 0) return;
      silent = true;
      tell({ kind: 'audio' });
    },
  };
};
