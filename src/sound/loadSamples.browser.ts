import { afterEach, expect, test, vi } from 'vitest';
import { pianoFiles, type SampleFile, sampleFiles } from '../../assets/samples.ts';
import { createBank } from './bank.ts';
import { createDecode, type Decode } from './decode.ts';
import { type LoadingProgress, loadSamples } from './loadSamples.ts';
import type { SoundProblem } from './problem.ts';
import { longestRing } from './rings.ts';
import { createShelf, type Shelf } from './shelf.ts';

const decode = createDecode(44_100);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const fileOf = (pitch: number, layer: number): SampleFile => {
  const file = sampleFiles.find((one) => one.pitch === pitch && one.layer === layer);
  if (file === undefined) throw new Error(`There is no key ${pitch} in layer ${layer}.`);
  return file;
};

const load = async (
  piece: readonly SampleFile[],
  timeLimit = 20,
  decoder: Decode = decode,
  shelf: Shelf = { find: async () => undefined, keep: async () => {}, tidy: async () => {} },
) => {
  const bank = createBank();
  const problems: SoundProblem[] = [];
  const progress: LoadingProgress[] = [];
  const loading = loadSamples({ beginning: [], piece, others: [] }, bank, decoder, {
    onProblem: (problem) => problems.push(problem),
    onProgress: (share) => progress.push(share),
    timeLimit,
    shelf,
  });
  await loading.complete;
  return { bank, problems, progress, loading };
};

const treble = [fileOf(96, 8), fileOf(99, 8), fileOf(102, 8)];

test('the page ships thirty keys in three layers, under names without a sharp', () => {
  expect(sampleFiles).toHaveLength(90);
  expect(new Set(sampleFiles.map(({ layer }) => layer)).size).toBe(3);
  expect(sampleFiles.filter(({ url }) => url.includes('#'))).toEqual([]);
});

test('the noises of the pedal and of all the keys come in two files', async () => {
  const { bank, problems } = await load(pianoFiles.noises);
  expect(problems).toEqual([]);
  const knocks = Array.from({ length: 88 }, (_, key) => bank.knockOf(21 + key)?.buffer);
  expect(new Set(knocks).size).toBe(88);
  for (const direction of ['down', 'up'] as const) {
    expect(bank.pedalOf(direction, 0)).not.toBe(bank.pedalOf(direction, 1));
  }
});

test('a recording that was cut for the wire rings as long as it is ever played', async () => {
  const { bank } = await load([fileOf(36, 8)]);
  const [{ buffer } = {}] = bank.kin(36);
  expect(buffer?.duration).toBeCloseTo(longestRing(36, 'full'), 2);
});

test('progress is told in bytes and never falls', async () => {
  const { progress, loading, problems } = await load(treble);
  expect(problems).toEqual([]);
  const shares = progress.map(({ whole }) => whole);
  expect(shares).toHaveLength(3);
  expect(shares).toEqual(shares.toSorted());
  expect(shares.at(-1)).toBe(1);
  expect(loading.progress).toEqual({ beginning: 1, whole: 1 });
});

test('a sample that is missing is reported, and its neighbour plays, in tune and as loud', async () => {
  const missing = { ...fileOf(99, 8), url: 'samples/v8/nowhere.mp3' };
  const { bank, problems } = await load([fileOf(96, 8), missing]);
  expect(problems).toEqual([{ kind: 'sample', name: 'samples/v8/nowhere.mp3' }]);
  const [part] = bank.partsFor(99, 60.5 / 127);
  expect(part?.rate).toBeCloseTo(2 ** (3 / 12));
});

const browserFetch = window.fetch;

/** Answers as `answer` says where it says something, and as the browser does otherwise. */
const answerWith = (answer: (url: string, signal: AbortSignal) => Promise<Response> | undefined) =>
  vi.stubGlobal(
    'fetch',
    (url: string, init: { readonly signal: AbortSignal }) =>
      answer(url, init.signal) ?? browserFetch(url, init),
  );

test('a sample that is no sound is reported, and another layer of its key plays', async () => {
  const broken = fileOf(96, 12);
  answerWith((url) =>
    url === broken.url ? Promise.resolve(new Response('<!doctype html>')) : undefined,
  );
  const { bank, problems } = await load([fileOf(96, 8), broken]);
  expect(problems).toEqual([{ kind: 'sample', name: broken.url }]);
  expect(bank.partsFor(96, 0.9)).toHaveLength(1);
});

/** Takes a file for a recording of one channel. */
const decodesTo =
  (channel: Float32Array<ArrayBuffer>): Decode =>
  async () => {
    const options = { length: channel.length, numberOfChannels: 1, sampleRate: 44_100 };
    const recording = new AudioBuffer(options);
    recording.copyToChannel(channel, 0);
    return recording;
  };

test('a recording with more than a second of quiet before its note plays from its onset', async () => {
  const late = Float32Array.from({ length: 3 * 44_100 }, (_, frame) =>
    frame < 1.5 * 44_100 ? 0 : Math.sin(frame / 10) * Math.exp((1.5 * 44_100 - frame) / 20_000),
  );
  const { bank, problems } = await load([fileOf(60, 8)], 20, decodesTo(late));
  expect(problems).toEqual([]);
  const [sample] = bank.kin(60);
  const sound = sample?.buffer.getChannelData(0) ?? new Float32Array();
  const onset = sound.findIndex((value) => Math.abs(value) > 0.1);
  expect(onset).toBeGreaterThan(0);
  expect(onset / 44_100).toBeLessThan(0.006);
  expect(sound.length / 44_100).toBeGreaterThan(1.4);
});

test('a recording that cannot be cut is reported, and loading goes on', async () => {
  const lone = new Float32Array(1);
  vi.spyOn(AudioBuffer.prototype, 'getChannelData').mockImplementationOnce(() => {
    throw new RangeError('no memory');
  });
  const { problems, progress } = await load([fileOf(60, 8), fileOf(60, 4)], 20, decodesTo(lone));
  expect(problems).toEqual([{ kind: 'sample', name: fileOf(60, 8).url }]);
  expect(progress.at(-1)?.whole).toBe(1);
});

test('a sample that fails once is asked for again', async () => {
  let failures = 1;
  answerWith(() => {
    failures -= 1;
    return failures >= 0 ? Promise.reject(new TypeError('network')) : undefined;
  });
  const { problems, bank } = await load([fileOf(96, 8)]);
  expect(problems).toEqual([]);
  expect(bank.partsFor(96, 0.5)).not.toEqual([]);
});

test('a server that never answers is given up after the time limit, and the others come', async () => {
  const [silent, other] = [fileOf(96, 8), fileOf(99, 8)];
  const bytes = await (await fetch(other.url)).arrayBuffer();
  answerWith((url, signal) =>
    url === silent.url
      ? new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        })
      : Promise.resolve(new Response(bytes.slice())),
  );
  const { problems, bank } = await load([silent, other], 0.5);
  expect(problems).toEqual([{ kind: 'sample', name: silent.url }]);
  expect(bank.partsFor(96, 0.5)).not.toEqual([]);
});

test('where not one sample can be had, that is told once, as no sound', async () => {
  answerWith(() => Promise.resolve(new Response(null, { status: 404 })));
  const { problems, loading } = await load(treble);
  expect(problems).toEqual([{ kind: 'audio' }]);
  expect(loading.progress.whole).toBe(1);
});

test('loading needs no signals that Chrome before 116 and Safari before 17.4 do not know', async () => {
  vi.spyOn(AbortSignal, 'any').mockImplementation(() => {
    throw new TypeError('AbortSignal.any is not a function');
  });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    throw new TypeError('AbortSignal.timeout is not a function');
  });
  const { problems } = await load([fileOf(96, 8)]);
  expect(problems).toEqual([]);
});

test('loading that is stopped asks for nothing more and tells nothing', async () => {
  const stopped = new AbortController();
  const asked: AbortSignal[] = [];
  answerWith((_, signal) => {
    asked.push(signal);
    return new Promise((__, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  });
  const problems: SoundProblem[] = [];
  const { complete } = loadSamples(
    { beginning: [], piece: treble, others: [] },
    createBank(),
    decode,
    { stopped: stopped.signal, onProblem: (problem) => problems.push(problem) },
  );
  await expect.poll(() => asked.length).toBe(1);
  stopped.abort();
  answerWith((url, signal) => {
    expect(signal.aborted, url).toBe(true);
    return Promise.reject(signal.reason);
  });
  await complete;
  expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
  expect(problems).toEqual([]);
});

test('loading rests between the files while music plays, and only then', async () => {
  const rests = async (busy: boolean): Promise<readonly number[]> => {
    const timers = vi.spyOn(window, 'setTimeout');
    const order = { beginning: [], piece: treble, others: [] };
    await loadSamples(order, createBank(), decode, { busy: () => busy }).complete;
    const delays = timers.mock.calls.map(([, delay = 0]) => delay);
    timers.mockRestore();
    return delays.filter((delay) => delay < 20_000); // those are the files' time limits
  };
  expect(await rests(false)).toEqual([0, 0, 0]);
  for (const rest of await rests(true)) expect(rest).toBeGreaterThan(0);
});

test('the layers of a key are brought in step: played together they are alike', async () => {
  const { bank } = await load([fileOf(60, 4), fileOf(60, 8), fileOf(60, 12)]);
  const alike = bank.kin(60).flatMap((sample) => [...sample.alike.values()]);
  expect(alike).toHaveLength(3);
  for (const one of alike) expect(one).toBeGreaterThan(0.95);
});

test('what is kept begins with its onset and ends in silence', async () => {
  const { bank } = await load([fileOf(60, 8)]);
  const [sample] = bank.kin(60);
  const sound = sample?.buffer.getChannelData(0) ?? new Float32Array();
  const loudest = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const onset = sound.findIndex((value) => Math.abs(value) > 0.1 * loudest);
  expect(onset / 44_100).toBeLessThan(0.006);
  expect(Math.abs(sound[0] ?? 1)).toBe(0);
  expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(1e-6);
  expect(bank.megabytes).toBeCloseTo((sound.length * 8) / 1e6, 6);
});

const refuse = () => answerWith(() => Promise.reject(new TypeError('no network')));

test('a file that has come is kept, and the next visit needs no network', async () => {
  const file = fileOf(96, 8);
  await load([file], 20, decode, createShelf());
  await expect.poll(() => createShelf().find(file.url)).toBeDefined();
  refuse();
  const { problems, bank } = await load([file], 20, decode, createShelf());
  expect(problems).toEqual([]);
  expect(bank.partsFor(96, 0.5)).not.toEqual([]);
});

test('a kept file that is damaged is fetched again', async () => {
  const file = fileOf(99, 8);
  await createShelf().keep(file.url, new ArrayBuffer(100));
  const { problems } = await load([file], 20, decode, createShelf());
  expect(problems).toEqual([]);
  await expect.poll(async () => (await createShelf().find(file.url))?.byteLength).toBe(file.bytes);
});

test('what an older version kept is let go', async () => {
  const shelf = createShelf();
  await shelf.keep('samples/v8/C4-older.mp3', new ArrayBuffer(1));
  await shelf.keep('samples/v8/C4-newer.mp3', new ArrayBuffer(2));
  await shelf.tidy(['samples/v8/C4-newer.mp3']);
  expect(await shelf.find('samples/v8/C4-older.mp3')).toBeUndefined();
  expect(await shelf.find('samples/v8/C4-newer.mp3')).toHaveProperty('byteLength', 2);
});

test.each([
  ['is refused', () => Promise.reject(new DOMException('blocked', 'SecurityError'))],
  ['never opens', () => new Promise<never>(() => {})],
  [
    'is full and cannot be read',
    async () => ({
      match: () => Promise.reject(new DOMException('damaged', 'UnknownError')),
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    }),
  ],
])('where the store %s, files come over the network all the same', async (_, open) => {
  vi.stubGlobal('caches', { open });
  const { problems } = await load([fileOf(96, 8), fileOf(99, 8)], 20, decode, createShelf(0.2));
  expect(problems).toEqual([]);
});
