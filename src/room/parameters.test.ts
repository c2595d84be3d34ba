import { expect, test } from 'vitest';
import { misread, readParameters, rechoose, renumber } from './parameters.ts';

const DEFAULTS = {
  seed: undefined,
  language: undefined,
  motif: undefined,
  interpretation: 'valerie',
  autoplay: false,
  kiosk: false,
  keyboard: undefined,
  player: undefined,
  hang: 60,
  offset: 0,
};

test('a bare link asks for nothing', () => {
  expect(readParameters('')).toEqual(DEFAULTS);
  expect(readParameters('?')).toEqual(DEFAULTS);
});

test('a link to the seventh pond in French says so', () => {
  expect(readParameters('?seed=7&lang=fr&motif=pond')).toEqual({
    ...DEFAULTS,
    seed: 7,
    language: 'fr',
    motif: 'pond',
  });
});

test('a museum asks for the kiosk, two seconds of hanging and an HDMI delay', () => {
  expect(readParameters('?kiosk&hang=2&offset=-120&autoplay=1')).toEqual({
    ...DEFAULTS,
    kiosk: true,
    autoplay: true,
    hang: 2,
    offset: -0.12,
  });
});

test('a museum asks for the keyboard too', () => {
  expect(readParameters('?kiosk&keyboard=show')).toEqual({
    ...DEFAULTS,
    kiosk: true,
    keyboard: 'show',
  });
});

test('a student asks for the plain reading', () => {
  expect(readParameters('?interpretation=plain')).toEqual({ ...DEFAULTS, interpretation: 'plain' });
});

test.each([
  '?seed=-1',
  '?seed=1000000',
  '?seed=7.5',
  '?seed=1e3',
  '?seed=0x10',
  '?seed=٧',
  '?seed=',
  '?seed=7%00',
  '?lang=<script>',
  '?lang=__proto__',
  '?lang=FR',
  '?interpretation=drunk',
  '?autoplay=maybe',
  '?kiosk=0',
  '?kiosk=false',
  '?keyboard=yes',
  '?hang=0',
  '?hang=3601',
  '?offset=1001',
  '?offset=-1001',
  '?offset=NaN',
  '?__proto__=1&%E0%A4%A=%',
])('the nonsense of %s gets the default', (query) => {
  expect(readParameters(query)).toEqual(DEFAULTS);
});

test('the first of two answers counts', () => {
  expect(readParameters('?seed=7&seed=8').seed).toBe(7);
});

test('the edges of each range are inside it', () => {
  expect(readParameters('?seed=0').seed).toBe(0);
  expect(readParameters('?seed=999999').seed).toBe(999_999);
  expect(readParameters('?offset=1000').offset).toBe(1);
  expect(readParameters('?hang=3600').hang).toBe(3600);
});

test('what stands after two kilobytes is not read', () => {
  const long = `?x=${'x'.repeat(2048)}&seed=7`;
  expect(readParameters(long).seed).toBeUndefined();
  expect(readParameters(`?x=${'x'.repeat(2000)}&seed=7`).seed).toBe(7);
});

test('nobody changes the answer afterwards', () => {
  expect(Object.isFrozen(readParameters('?seed=7'))).toBe(true);
});

test('what is not understood of a link is said', () => {
  expect(misread('?seed=-1&motif=banana&kisok&hang=60&lang=fr')).toEqual([
    'seed=-1',
    'motif=banana',
    'kisok=',
  ]);
  expect(misread('?offset=abc&keyboard=yes&__proto__=1')).toHaveLength(3);
});

test('what is understood is passed over', () => {
  expect(misread('?seed=7&motif=pond&kiosk&autoplay=0&player=&keyboard=hide&offset=-5')).toEqual(
    [],
  );
  expect(misread('?interpretation=plain&lang=en&hang=1')).toEqual([]);
  expect(misread('')).toEqual([]);
});

test('another evening’s number takes the place of the one in the address', () => {
  expect(renumber('?lang=fr&seed=7&motif=pond', 12)).toBe('?lang=fr&seed=12&motif=pond');
});

test('an address that names no evening is left so', () => {
  expect(renumber('', 12)).toBe('');
  expect(renumber('?autoplay', 12)).toBe('?autoplay');
});

test('a scene that a visitor has chosen stands in the address, until it is any', () => {
  expect(rechoose('?lang=fr', 'gala')).toBe('?lang=fr&motif=gala');
  expect(rechoose('?motif=pond&seed=7', 'gala')).toBe('?motif=gala&seed=7');
  expect(rechoose('?motif=pond&seed=7', 'any')).toBe('?seed=7');
  expect(rechoose('?motif=pond', 'any')).toBe('');
});
