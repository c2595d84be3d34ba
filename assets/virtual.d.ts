declare module 'virtual:piano-samples' {
  /** Recorded piano notes: Salamander's velocity layer (1 to 16), the key, the file's size and its place from the page's base. */
  export const samples: readonly {
    readonly layer: number;
    readonly pitch: number;
    readonly bytes: number;
    readonly path: string;
  }[];
}
