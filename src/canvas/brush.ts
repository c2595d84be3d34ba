import {
  Container,
  type Geometry,
  GlProgram,
  Mesh,
  type RenderTarget,
  Shader,
  State,
  UniformGroup,
  type WebGLRenderer,
} from 'pixi.js';
import type { Stroke } from '../painting/stroke.ts';
import { detailOf } from './detail.ts';
import type { Slice } from './hand.ts';
import { jointsOf } from './joints.ts';
import { pieceVertex } from './piece.glsl.ts';
import { createPieces } from './pieces.ts';
import { strokeFragment } from './stroke.glsl.ts';
import type { Sheet } from './surface.ts';

/** Puts slices of strokes on a surface. */
export interface Brush {
  /** Draws the slices in order, one over the other; each reads `below` and writes to `target`. */
  paint(slices: readonly Slice[], target: RenderTarget): void;
  destroy(): void;
}

/** A slice in its straight pieces. */
const piecesOf = (slice: Slice): readonly Slice[] => {
  const joints = jointsOf(slice);
  return joints.slice(1).map((to, index) => ({ ...slice, from: joints[index] ?? 0, to }));
};

/** Whether a stroke is so broad and so thin that hairs, ridges and crusts cannot be seen in it: a simpler program paints it. */
const isBroad = ({ width, body }: Stroke): boolean => width > 0.055 && body <= 0.08;

const createShader = (height: number, broad: boolean, { area, ...below }: Sheet): Shader =>
  new Shader({
    glProgram: new GlProgram({
      vertex: pieceVertex,
      fragment: strokeFragment(height > 1080, broad),
      name: broad ? 'broad stroke' : 'stroke',
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

/** What draws pieces of one kind of stroke. */
interface Drawing {
  draw(target: RenderTarget): void;
  destroy(): void;
}

const createDrawing = (renderer: WebGLRenderer, shader: Shader, geometry: Geometry): Drawing => {
  const state = State.for2d();
  state.culling = false;
  const mesh = new Mesh({ geometry, shader, state });
  mesh.cullable = false;
  const scene = new Container();
  scene.addChild(mesh);
  return {
    draw: (target) => renderer.render({ container: scene, target, clear: false }),
    destroy() {
      scene.destroy({ children: true });
      shader.destroy();
    },
  };
};

/** A brush for a painting `height` pixels high, or a part of it, that reads `below`, that part as it was at the last snapshot. */
export const createBrush = (renderer: WebGLRenderer, height: number, below: Sheet): Brush => {
  const pieces = createPieces();
  const drawingOf = (broad: boolean) =>
    createDrawing(renderer, createShader(height, broad, below), pieces.geometry);
  const [fine, broad] = [drawingOf(false), drawingOf(true)];
  return {
    paint(slices, target) {
      let drawing = fine;
      const draw = () => {
        if (pieces.handOver() > 0) drawing.draw(target);
      };
      for (const slice of slices) {
        const wanted = isBroad(slice.stroke) ? broad : fine;
        if (wanted !== drawing) draw();
        drawing = wanted;
        for (const piece of piecesOf(slice)) {
          pieces.add(piece);
          if (pieces.full) draw();
        }
      }
      draw();
    },
    destroy() {
      fine.destroy();
      broad.destroy();
      pieces.destroy();
    },
  };
};
