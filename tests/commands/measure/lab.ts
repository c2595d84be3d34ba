import type { Plane } from './plane.ts';

/** A picture in three bytes a pixel, red, green, blue, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: ArrayLike<number>;
}

/** A picture as the eye has it: CIE L*, a*, b* (D65). */
export interface LabPicture {
  readonly l: Plane;
  readonly a: Plane;
  readonly b: Plane;
}

const linear = (byte: number): number => {
  const v = byte / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
};

const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => linear(byte));

const root = (t: number): number =>
  t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;

/** sRGB bytes as CIE L*a*b* (IEC 61966-2-1, CIE 15; white D65). */
export const labOf = (red: number, green: number, blue: number): [number, number, number] => {
  const [r, g, b] = [LINEAR[red] ?? 0, LINEAR[green] ?? 0, LINEAR[blue] ?? 0];
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** A picture's three planes of CIE L*a*b*. */
export const readLab = ({ width, height, rgb }: Pixels): LabPicture => {
  const plane = (): Plane => ({ width, height, values: new Float32Array(width * height) });
  const [l, a, b] = [plane(), plane(), plane()];
  for (let i = 0; i < width * height; i++) {
    const lab = labOf(rgb[3 * i] ?? 0, rgb[3 * i + 1] ?? 0, rgb[3 * i + 2] ?? 0);
    [l.values[i], a.values[i], b.values[i]] = lab;
  }
  return { l, a, b };
};
