import {
  Buffer,
  BufferUsage,
  Container,
  Geometry,
  GlProgram,
  Mesh,
  type RenderTarget,
  Shader,
  State,
  UniformGroup,
  type WebGLRenderer,
} from 'pixi.js';
import type { Slice } from './hand.ts';
import { strokeFragment, strokeVertex } from './stroke.glsl.ts';
import type { Sheet } from './surface.ts';

/** Puts slices of strokes on a surface. */
export interface Brush {
  /** Draws the slices in order, one over the other; each reads `below` and writes to `target`. */
  paint(slices: readonly Slice[], target: RenderTarget): void;
  destroy(): void;
}

const SEGMENTS = 3;
const MOST = 512;
const FLOATS = 29;

const ribbon = () => {
  const places: number[] = [];
  const corners: number[] = [];
  for (let i = 0; i <= SEGMENTS; i++) places.push(i / SEGMENTS, -1, i / SEGMENTS, 1);
  for (let i = 0; i < SEGMENTS; i++) {
    const o = i * 2;
    corners.push(o, o + 1, o + 2, o + 1, o + 3, o + 2);
  }
  return { places: new Float32Array(places), corners: new Uint16Array(corners) };
};

const lengthOf = ({ path: [a, b, c, d] }: Slice['stroke']): number => {
  const polygon =
    Math.hypot(b[0] - a[0], b[1] - a[1]) +
    Math.hypot(c[0] - b[0], c[1] - b[1]) +
    Math.hypot(d[0] - c[0], d[1] - c[1]);
  return (polygon + Math.hypot(d[0] - a[0], d[1] - a[1])) / 2;
};

const write = (data: Float32Array, offset: number, { stroke, from, to }: Slice): void => {
  const { path, load, second } = stroke;
  data.set(path.flat(), offset);
  data.set([stroke.width, lengthOf(stroke), from, to], offset + 8);
  data.set([...load, stroke.opacity, ...second, stroke.streak], offset + 12);
  data.set([stroke.charge, stroke.dryness, stroke.pickup, stroke.body], offset + 20);
  data.set([stroke.landing, stroke.lifting, stroke.softness, stroke.bristle], offset + 24);
  data[offset + 28] = stroke.seed;
};

/** A brush for surfaces of `width` × `height` pixels that reads `below`, the canvas as it was at the last snapshot. */
export const createBrush = (
  renderer: WebGLRenderer,
  width: number,
  height: number,
  below: Sheet,
): Brush => {
  const { places, corners } = ribbon();
  const data = new Float32Array(MOST * FLOATS);
  const buffer = new Buffer({
    data,
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
    shrinkToFit: false,
  });
  const at = (offset: number, format: 'float32x4' | 'float32' = 'float32x4') => ({
    buffer,
    format,
    stride: FLOATS * 4,
    offset: offset * 4,
    instance: true,
  });
  const geometry = new Geometry({
    attributes: {
      aPlace: { buffer: places, format: 'float32x2' },
      iFrom: at(0),
      iTo: at(4),
      iShape: at(8),
      iLoad: at(12),
      iSecond: at(16),
      iPaint: at(20),
      iTouch: at(24),
      iSeed: at(28, 'float32'),
    },
    indexBuffer: corners,
    instanceCount: 1,
  });
  const shader = new Shader({
    glProgram: new GlProgram({ vertex: strokeVertex, fragment: strokeFragment, name: 'stroke' }),
    resources: {
      stroke: new UniformGroup({
        uSize: {
          value: new Float32Array([width, height, 1 / width, 1 / height]),
          type: 'vec4<f32>',
        },
        uDetail: { value: (1080 / height) ** 0.65, type: 'f32' },
      }),
      uColour: below.colour.source,
      uHeight: below.height.source,
    },
  });
  const state = State.for2d();
  state.culling = false;
  const scene = new Container();
  const mesh = new Mesh({ geometry, shader, state });
  mesh.cullable = false;
  scene.addChild(mesh);
  const paintSome = (slices: readonly Slice[], target: RenderTarget) => {
    slices.forEach((slice, index) => {
      write(data, index * FLOATS, slice);
    });
    buffer.update();
    geometry.instanceCount = slices.length;
    renderer.render({ container: scene, target, clear: false });
  };
  return {
    paint(slices, target) {
      for (let i = 0; i < slices.length; i += MOST) paintSome(slices.slice(i, i + MOST), target);
    },
    destroy() {
      scene.destroy({ children: true });
      geometry.destroy(true);
      shader.destroy();
    },
  };
};
