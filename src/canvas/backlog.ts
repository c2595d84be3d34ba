/** What the graphics card has been given and not yet done. */
export interface Backlog {
  /** Marks the work given so far. */
  mark(): void;
  /** Whether the marked work is still to be done. */
  readonly busy: boolean;
}

/** Watches a graphics card by fences: commands are taken at once, however long they take to be carried out. */
export const createBacklog = (gl: WebGL2RenderingContext): Backlog => {
  let fence: WebGLSync | null = null;
  return {
    mark() {
      if (fence) gl.deleteSync(fence);
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
    },
    get busy() {
      if (!fence || gl.isContextLost()) return false;
      if (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) return true;
      gl.deleteSync(fence);
      fence = null;
      return false;
    },
  };
};
