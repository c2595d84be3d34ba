import {
  Container,
  GlProgram,
  Mesh,
  type RenderTarget,
  Shader,
  State,
  UniformGroup,
  type WebGLRenderer,
} from 'pixi.js';
import { detailOf } from './detail.ts';
import { jointsOf } from './joints.ts';
import { pieceVertex } from './piece.glsl.ts';
import { createPieces, type WetSlice } from './pieces.ts';
import { strokeFragment } from './stroke.glsl.ts';
import type { Sheet } from './surface.ts';

/** Puts slices of strokes on a surface. */
export interface Brush {
  /** Draws the slices in order, one over the other; each reads `below` and writes to `target`. */
  paint(slices: readonly WetSlice[], target: RenderTarget): void;
  /** Lets the card make ready for strokes on a surface, which would cost the first one a frame; paints nothing. */
  warm(target: RenderTarget): void;
  destroy(): void;
}

/** A slice in its straight pieces. */
const piecesOf = (slice: WetSlice): readonly WetSlice[] => {
  const joints = jointsOf(slice);
  return joints.slice(1).map((to, index) => ({ ...slice, from: joints[index] ?? 0, to }));
};

const createShader = (height: number, { area, ...below }: Sheet): Shader =>
  new Shader({
    glProgram: GlProgram.from({
      vertex: pieceVertex,
      fragment: strokeFragment(height > 1080),
      name: 'stroke',
    }),
    resources: {
      stroke: new UniformGroup({
        uPart: {
          value: new Float32Array([area.left, area.top, height, 1080 / height]),
          type: 'vec4<f32>',
        },
        uDetail: { value: detailOf(height), type: 'f32' },
      }),
      uColour: below.colour.source,
      uHeight: below.height.source,
    },
  });

/** A brush for a painting `height` pixels high, or a part of it, that reads `below`, that part as it was at the last snapshot. */
export const createBrush = (renderer: WebGLRenderer, height: number, below: Sheet): Brush => {
  const pieces = createPieces();
  const shader = createShader(height, below);
  const state = State.for2d();
  state.culling = false;
  const scene = new Container();
  const mesh = new Mesh({ geometry: pieces.geometry, shader, state });
  mesh.cullable = false;
  scene.addChild(mesh);
  const draw = (target: RenderTarget) => {
    if (pieces.handOver() > 0) renderer.render({ container: scene, target, clear: false });
  };
  return {
    paint(slices, target) {
      for (const piece of slices.flatMap(piecesOf)) {
        pieces.add(piece);
        if (pieces.full) draw(target);
      }
      draw(target);
    },
    warm(target) {
      pieces.addUnseen();
      draw(target);
    },
    destroy() {
      scene.destroy({ children: true });
      pieces.destroy();
      shader.destroy();
    },
  };
};
