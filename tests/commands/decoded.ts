import type { Page } from 'playwright';

declare global {
  interface Window {
    readonly sounds: WeakRef<AudioBuffer>[];
  }
}

/** Before the page loads: keeps an eye on every sound that is decoded or made, without holding it. */
export const watchSounds = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, { sounds: [] });
    const { decodeAudioData, createBuffer } = BaseAudioContext.prototype;
    Object.assign(BaseAudioContext.prototype, {
      async decodeAudioData(...data: Parameters<typeof decodeAudioData>) {
        const sound = await decodeAudioData.apply(this as BaseAudioContext, data);
        window.sounds.push(new WeakRef(sound));
        return sound;
      },
      createBuffer(...shape: Parameters<typeof createBuffer>) {
        const sound = createBuffer.apply(this as BaseAudioContext, shape);
        window.sounds.push(new WeakRef(sound));
        return sound;
      },
    });
    window.AudioBuffer = new Proxy(window.AudioBuffer, {
      construct(...made) {
        const sound = Reflect.construct(...made);
        window.sounds.push(new WeakRef(sound));
        return sound;
      },
    });
  });

/** The decoded sounds that the page keeps, in MB of 32-bit samples. */
export const decodedMegabytes = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return page.evaluate(() =>
    window.sounds.reduce((sum, reference) => {
      const sound = reference.deref();
      return sum + (sound === undefined ? 0 : sound.length * sound.numberOfChannels * 4) / 1e6;
    }, 0),
  );
};
