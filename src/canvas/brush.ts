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
import { detailOf } from './detail.ts';
import type { Slice } from './hand.ts';
import { jointsOf } from './joints.ts';
import { pieceVertex } from './piece.glsl.ts';
import { strokeFragment } from './stroke.glsl.ts';
import type { Sheet } from './surface.ts';

/** Puts slices of strokes on a surface. */
export interface Brush {
  /** Draws the slices in order, one over the other; each reads `below` and writes to `target`. */
  paint(slices: readonly Slice[], target: RenderTarget): void;
  destroy(): void;
}

/** How many pieces of strokes are drawn in one go. */
const MOST = 1024;
const FLOATS = 29;

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

/** A slice in its straight pieces. */
const piecesOf = (slice: Slice): readonly Slice[] => {
  const joints = jointsOf(slice);
  return joints.slice(1).map((to, index) => ({ ...slice, from: joints[index] ?? 0, to }));
};

/** A brush for a painting `height` pixels high, or a part of it, that reads `below`, that part as it was at the last snapshot. */
export const createBrush = (renderer: WebGLRenderer, height: number, below: Sheet): Brush => {
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
      aCorner: { buffer: new Float32Array([0, -1, 0, 1, 1, -1, 1, 1]), format: 'float32x2' },
      iFrom: at(0),
      iTo: at(4),
      iShape: at(8),
      iLoad: at(12),
      iSecond: at(16),
      iPaint: at(20),
      iTouch: at(24),
      iSeed: at(28, 'float32'),
    },
    indexBuffer: new Uint16Array([0, 1, 2, 1, 3, 2]),
    instanceCount: 1,
  });
  const shader = new Shader({
    glProgram: new GlProgram({
      vertex: pieceVertex,
      fragment: strokeFragment(height > 1080),
      name: 'stroke',
    }),
    resources: {
      stroke: new UniformGroup({
        uPart: {
          value: new Float32Array([below.area.left, below.area.top, height, 1080 / height]),
          type: 'vec4<f32>',
        },
        uDetail: { value: detailOf(height), type: 'f32' },
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
  const draw = (pieces: number, target: RenderTarget) => {
    if (pieces === 0) return;
    buffer.update();
    geometry.instanceCount = pieces;
    renderer.render({ container: scene, target, clear: false });
  };
  return {
    paint(slices, target) {
      let count = 0;
      for (const piece of slices.flatMap(piecesOf)) {
        write(data, count++ * FLOATS, piece);
        if (count < MOST) continue;
        draw(count, target);
        count = 0;
      }
      draw(count, target);
    },
    destroy() {
      scene.destroy({ children: true });
      geometry.destroy(true);
      shader.destroy();
    },
  };
};
