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
import { tileVertex } from './light.glsl.ts';
import type { Sheet } from './surface.ts';

/** A shader carried out over tiles of the canvas, without blending. */
export interface Pass {
  /** `tiles` as rows of left, top, width, height; into `target`, or onto the screen. */
  run(tiles: Float32Array, target?: RenderTarget): void;
  /** Sets a number that the shader reads. */
  set(name: string, value: number): void;
  destroy(): void;
}

interface PassOptions {
  readonly name: string;
  readonly fragment: string;
  /** What it reads, if anything. */
  readonly reads?: Sheet;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly colour?: readonly [number, number, number, number];
}

/** A pass over surfaces of `width` × `height` pixels. */
export const createPass = (
  renderer: WebGLRenderer,
  width: number,
  height: number,
  { name, fragment, reads, numbers = {}, colour = [0, 0, 0, 0] }: PassOptions,
): Pass => {
  const tileBuffer = new Buffer({
    data: new Float32Array(4),
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
    shrinkToFit: false,
  });
  const geometry = new Geometry({
    attributes: {
      aPlace: { buffer: new Float32Array([0, 0, 1, 0, 1, 1, 0, 1]), format: 'float32x2' },
      iTile: { buffer: tileBuffer, format: 'float32x4', stride: 16, offset: 0, instance: true },
    },
    indexBuffer: new Uint16Array([0, 1, 2, 0, 2, 3]),
    instanceCount: 1,
  });
  const uniforms = new UniformGroup({
    uSize: { value: new Float32Array([width, height, 1 / width, 1 / height]), type: 'vec4<f32>' },
    uGround: { value: new Float32Array(colour), type: 'vec4<f32>' },
    ...Object.fromEntries(
      Object.entries(numbers).map(([key, value]) => [key, { value, type: 'f32' as const }]),
    ),
  });
  const shader = new Shader({
    glProgram: new GlProgram({ vertex: tileVertex, fragment, name }),
    resources: reads
      ? { pass: uniforms, uColour: reads.colour.source, uHeight: reads.height.source }
      : { pass: uniforms },
  });
  const state = State.for2d();
  state.blend = false;
  const scene = new Container();
  scene.addChild(new Mesh({ geometry, shader, state }));
  return {
    run(tiles, target) {
      if (tiles.length === 0) return;
      tileBuffer.data = tiles;
      geometry.instanceCount = tiles.length / 4;
      renderer.render({ container: scene, clear: false, ...(target ? { target } : {}) });
    },
    set(key, value) {
      (uniforms.uniforms as Record<string, unknown>)[key] = value;
      uniforms.update();
    },
    destroy() {
      scene.destroy({ children: true });
      geometry.destroy(true);
      shader.destroy();
    },
  };
};
