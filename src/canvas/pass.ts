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
import type { Part } from '../concert/ports.ts';
import type { Sheet } from './surface.ts';
import { tileVertex } from './tile.glsl.ts';
import type { Rectangle } from './tiles.ts';

/** A shader carried out over rectangles of the canvas: what it says takes the place of what was there, or is multiplied into it. */
export interface Pass {
  /** Over rectangles in the part's pixels; into `target`, or onto the screen. */
  run(places: readonly Rectangle[], target?: RenderTarget): void;
  /** Over the whole part. */
  runWhole(target: RenderTarget): void;
  /** Lets the card make ready for it, which would cost its first run a frame; changes nothing. */
  warm(target?: RenderTarget): void;
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
  /** Whether it multiplies (false). */
  readonly multiplies?: boolean;
  readonly colour?: readonly [number, number, number, number];
}

/** The unit square, placed once for each rectangle that `places` holds. */
const squaresOf = (places: Buffer): Geometry =>
  new Geometry({
    attributes: {
      aPlace: { buffer: new Float32Array([0, 0, 1, 0, 1, 1, 0, 1]), format: 'float32x2' },
      iTile: { buffer: places, format: 'float32x4', stride: 16, offset: 0, instance: true },
    },
    indexBuffer: new Uint16Array([0, 1, 2, 0, 2, 3]),
    instanceCount: 1,
  });

/** What every pass tells its shader of the part, in a painting `height` pixels high, and of the sheet that it reads; and the pass's own numbers. */
const uniformsOf = (
  part: Part,
  height: number,
  { reads, numbers = {}, colour = [0, 0, 0, 0] }: PassOptions,
): UniformGroup => {
  const sheet = reads?.area ?? part;
  const four = (...value: readonly number[]) => ({
    value: new Float32Array(value),
    type: 'vec4<f32>' as const,
  });
  return new UniformGroup({
    uPart: four(part.left, part.top, height, 1080 / height),
    uSheet: four(sheet.left, sheet.top, 1 / sheet.width, 1 / sheet.height),
    uGround: four(...colour),
    ...Object.fromEntries(
      Object.entries(numbers).map(([key, value]) => [key, { value, type: 'f32' as const }]),
    ),
  });
};

/** A pass over a part of a painting that is `height` pixels high. */
export const createPass = (
  renderer: WebGLRenderer,
  part: Part,
  height: number,
  options: PassOptions,
): Pass => {
  const { name, fragment, reads, multiplies = false } = options;
  const placeBuffer = new Buffer({
    data: new Float32Array(4),
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
    shrinkToFit: false,
  });
  const geometry = squaresOf(placeBuffer);
  const uniforms = uniformsOf(part, height, options);
  const shader = new Shader({
    glProgram: GlProgram.from({ vertex: tileVertex, fragment, name }),
    resources: reads
      ? { pass: uniforms, uColour: reads.colour.source, uHeight: reads.height.source }
      : { pass: uniforms },
  });
  const state = State.for2d();
  state.blend = multiplies;
  const scene = new Container();
  const mesh = new Mesh({ geometry, shader, state });
  mesh.blendMode = multiplies ? 'multiply' : 'none';
  scene.addChild(mesh);
  const run = (places: readonly Rectangle[], target?: RenderTarget) => {
    if (places.length === 0) return;
    placeBuffer.data = new Float32Array(places.flat());
    geometry.instanceCount = places.length;
    renderer.render({ container: scene, clear: false, ...(target ? { target } : {}) });
  };
  return {
    run,
    runWhole: (target) => run([[0, 0, part.width, part.height]], target),
    warm: (target) => run([[0, 0, 0, 0]], target),
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
