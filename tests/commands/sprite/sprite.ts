import { Application, Sprite, Texture } from 'pixi.js';

/** The yardstick of the bench: a Pixi frame that shows one full-screen sprite. */
const app = new Application();
await app.init({ resizeTo: window, preference: 'webgl', antialias: false });
// Pixi's shader chooses among 16 textures; in software that alone would cost more than the sprite.
app.renderer.limits.maxBatchableTextures = 1;
document.body.append(app.canvas);

const picture = new OffscreenCanvas(innerWidth, innerHeight);
const context = picture.getContext('2d');
const dusk = context?.createLinearGradient(0, 0, innerWidth, innerHeight);
dusk?.addColorStop(0, '#c9b48a');
dusk?.addColorStop(1, '#2f4858');
if (context && dusk) Object.assign(context, { fillStyle: dusk });
context?.fillRect(0, 0, innerWidth, innerHeight);

app.stage.addChild(new Sprite(Texture.from(picture)));
let frames = 0;
app.ticker.add(() => {
  frames += 1;
  document.title = String(frames);
});
