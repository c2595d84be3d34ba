import type { Page } from 'playwright';

declare global {
  interface Window {
    /** The bytes of each texture that the page holds on the graphics card. */
    readonly textures: Map<WebGLTexture, number>;
  }
}

/** Before the page loads: keeps count of every texture that is made, filled and deleted (WebGL 2, one level of four channels). */
export const watchTextures = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const textures = new Map<WebGLTexture, number>();
    Object.assign(window, { textures });
    const wide: readonly number[] = [
      WebGL2RenderingContext.RGBA16F,
      WebGL2RenderingContext.HALF_FLOAT,
    ];
    const { texImage2D, texStorage2D, deleteTexture } = WebGL2RenderingContext.prototype;
    // A method: a function of its own would be given its name by a helper that the page does not know.
    const book = {
      enter(gl: WebGL2RenderingContext, format: number, width: number, height: number) {
        const texture: WebGLTexture | null = gl.getParameter(gl.TEXTURE_BINDING_2D);
        if (texture) textures.set(texture, width * height * (wide.includes(format) ? 8 : 4));
      },
    };
    Object.assign(WebGL2RenderingContext.prototype, {
      texImage2D(this: WebGL2RenderingContext, ...args: readonly unknown[]) {
        Reflect.apply(texImage2D, this, args);
        const [target, level, format, width, height] = args.map(Number);
        // The short form, of six, is filled with an image.
        const image = args[5] as { width: number; height: number };
        if (target !== this.TEXTURE_2D || level !== 0) return;
        if (args.length === 6) book.enter(this, format ?? 0, image.width, image.height);
        else book.enter(this, format ?? 0, width ?? 0, height ?? 0);
      },
      texStorage2D(this: WebGL2RenderingContext, ...args: Parameters<typeof texStorage2D>) {
        texStorage2D.apply(this, args);
        const [, , format, width, height] = args;
        book.enter(this, format, width, height);
      },
      deleteTexture(this: WebGL2RenderingContext, texture: WebGLTexture | null) {
        if (texture) textures.delete(texture);
        deleteTexture.call(this, texture);
      },
    });
  });

/** What the page's textures take up on the graphics card, in MB. */
export const textureMegabytes = (page: Page): Promise<number> =>
  page.evaluate(() => [...window.textures.values()].reduce((sum, bytes) => sum + bytes, 0) / 1e6);
