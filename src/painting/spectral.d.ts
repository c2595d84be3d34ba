declare module 'spectral.js' {
  export class Color {
    constructor(colour: string);
    readonly OKLab: readonly [number, number, number];
  }
  /** Mixes paints given as [colour, weight] by Kubelka–Munk. */
  export const mix: (...paints: readonly [Color, number][]) => Color;
}
