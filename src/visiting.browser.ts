import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { createConcert } from './concert/concert.ts';
import { opening, preparedFor } from './concert/fakePiece.ts';
import type { Valerie } from './concert/handle.ts';
import { createNoEasel } from './concert/noEasel.ts';
import { FakeAccess, FakePort } from './instruments/fakeMidi.ts';
import { type ConnectedInstruments, openInstruments } from './instruments/instruments.ts';
import { readParameters } from './room/parameters.ts';
import { createRoom, type Room } from './room/room.ts';
import { createPiano } from './sound/piano.ts';
import type { SampledPiano } from './sound/sampledPiano.ts';
import './room/room.css';

let valerie: Valerie;
let room: Room;
let piano: SampledPiano;
let instruments: ConnectedInstruments | undefined;
let ticking: ReturnType<typeof setInterval>;
const access = new FakeAccess();
const errors: unknown[] = [];
const note = ({ message }: ErrorEvent) => errors.push(message);

/** The room and the piano of the page, without its easel: what is painted has tests of its own. */
beforeAll(async () => {
  await page.viewport(1280, 720);
  const wall = document.createElement('main');
  const canvas = document.createElement('canvas');
  wall.append(canvas);
  document.body.replaceChildren(wall);
  window.addEventListener('error', note);
  Object.defineProperty(navigator, 'requestMIDIAccess', {
    configurable: true,
    value: async () => access,
  });
  piano = createPiano({ wanted: [96, 99, 102].map((pitch) => ({ pitch, velocity: 0.5 })) });
  const concert = createConcert({
    seed: 7,
    size: () => ({ format: 1.5, height: 480 }),
    prepare: async ({ seed }) => preparedFor(opening, seed),
    furnish: async () => ({ piano, easel: createNoEasel() }),
    wall: () => performance.now() / 1000,
    wait: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000)),
  });
  ({ valerie } = concert);
  ticking = setInterval(concert.tick, 50);
  room = createRoom({
    valerie,
    parameters: readParameters('?lang=en&keyboard=show'),
    canvas,
    drawSeed: () => 1,
    connect: async (options) => {
      instruments = await openInstruments(options);
      return instruments;
    },
  });
  await Promise.all([valerie.ready, piano.ready]);
  await piano.wake();
});

afterAll(async () => {
  clearInterval(ticking);
  room.close();
  piano.dispose();
  await instruments?.close();
  window.removeEventListener('error', note);
  Reflect.deleteProperty(navigator, 'requestMIDIAccess');
});

beforeEach(() => valerie.play());

const breathe = () => new Promise((done) => setTimeout(done));
const held = () => valerie.stats().heldNotes;

/** What the visitors hold, once the pianist holds nothing. */
const heldAtRest = async (): Promise<number> => {
  valerie.pause();
  await breathe();
  expect(errors).toEqual([]);
  expect(valerie.keysDown).toEqual([]);
  return held();
};

test('ten thousand keys of the computer, pedal and octaves among them, leave no string held', async () => {
  const codes = 'KeyA KeyW KeyS KeyG KeyJ KeyK Semicolon ShiftLeft KeyD KeyF KeyZ KeyH KeyX'.split(
    ' ',
  );
  let most = 0;
  for (let i = 0; i < 10_000; i++) {
    const code = codes[(i * 5) % codes.length] ?? '';
    const key = code === 'ShiftLeft' ? 'Shift' : '';
    for (const type of i % 3 > 0 ? ['keydown', 'keyup'] : ['keydown'])
      document.body.dispatchEvent(new KeyboardEvent(type, { code, key, bubbles: true }));
    if (i % 250 === 0) await breathe();
    if (i % 250 === 0) most = Math.max(most, held());
  }
  expect(most).toBeGreaterThan(1);
  window.dispatchEvent(new Event('blur'));
  expect(await heldAtRest()).toBe(0);
});

test.each(['touchEnd', 'touchCancel', 'blur'])(
  'ten fingers that strike and slide leave no string held after %s',
  async (end) => {
    const send = (type: string, shift?: number) => {
      const { left = 0, top = 0 } = window.frameElement?.getBoundingClientRect() ?? {};
      const keys = document.querySelector('.keys')?.getBoundingClientRect() ?? new DOMRect();
      const touchPoints = Array.from({ length: shift === undefined ? 0 : 10 }, (_, id) => ({
        id,
        x: left + keys.left + ((id * 110 + (shift ?? 0)) % keys.width),
        y: top + keys.top + keys.height * (0.35 + 0.06 * id),
      }));
      const devtools = cdp() as { send(method: string, options: object): Promise<unknown> };
      return devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await send('touchStart', 0);
    for (const shift of [90, 180]) await send('touchMove', shift);
    await expect.poll(() => valerie.keysDown.filter(({ by }) => by === 'visitor').length).toBe(10);
    expect(held()).toBeGreaterThan(0);
    if (end.startsWith('touch')) await send(end);
    else window.dispatchEvent(new Event(end));
    await expect.poll(() => valerie.keysDown.some(({ by }) => by === 'visitor')).toBe(false);
    expect(await heldAtRest()).toBe(0);
    if (!end.startsWith('touch')) await send('touchCancel');
  },
);

test('an instrument that sends a hundred thousand messages and is plugged in and out five hundred times leaves no string held', async () => {
  document.querySelector<HTMLElement>('[aria-label="Play on a MIDI instrument"]')?.click();
  const clavinova = new FakePort('Clavinova');
  await expect.poll(() => instruments !== undefined).toBe(true);
  access.plug(clavinova);
  await expect.poll(() => instruments?.names).toEqual(['Clavinova']);
  let most = 0;
  for (let i = 0; i < 50_000; i++) {
    clavinova.play(0x90, 21 + (i % 88), 1 + (i % 127));
    const others = [[0x80, 21 + ((i * 7) % 88), 0], [0x90], [0xfe], [0xb0, 64, i % 128]];
    clavinova.play(...(others[i % 4] ?? []));
    if (i % 5000 === 0) await breathe();
    if (i % 5000 === 0) most = Math.max(most, held());
  }
  expect(most).toBeGreaterThan(1);
  access.unplug(clavinova);
  for (let times = 0; times < 500; times++) {
    access.plug(clavinova);
    await Promise.resolve();
    clavinova.play(0x90, 60, 64);
    clavinova.play(0xb0, 64, 127);
    access.unplug(clavinova);
    await Promise.resolve();
  }
  await breathe();
  expect(instruments?.names).toEqual([]);
  expect(await heldAtRest()).toBe(0);
});
