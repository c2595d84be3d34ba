declare module 'virtual:piano-samples' {
  /** The files of recordings: where each lies, from the page's base, and what of, how many bytes each, in their order. */
  export const samples: readonly {
    readonly path: string;
    readonly recordings: readonly {
      readonly recorded: import('../src/sound/recorded.ts').Recorded;
      readonly bytes: number;
    }[];
  }[];
}
