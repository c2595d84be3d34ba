import { expect, test } from 'vitest';
import { sizeFor } from './size.ts';

test('a canvas has the window’s format and its pixels', () => {
  expect(sizeFor(1280, 720, 1)).toEqual({ format: 16 / 9, height: 720 });
  expect(sizeFor(1080, 1920, 1)).toEqual({ format: 9 / 16, height: 1920 });
  expect(sizeFor(400, 300, 2)).toEqual({ format: 4 / 3, height: 600 });
});

test('a 4K screen is painted in full, and nothing larger than that', () => {
  expect(sizeFor(3840, 2160, 1)).toEqual({ format: 16 / 9, height: 2160 });
  expect(sizeFor(3840, 2160, 3)).toEqual({ format: 16 / 9, height: 2160 });
  expect(sizeFor(1920, 1080, 2)).toEqual({ format: 16 / 9, height: 2160 });
});

test('a window that is a slit, or not there yet, still gets a canvas', () => {
  expect(sizeFor(4000, 100, 1)).toEqual({ format: 4, height: 100 });
  expect(sizeFor(100, 4000, 1)).toEqual({ format: 1 / 4, height: 400 });
  expect(sizeFor(0, 0, 1)).toEqual({ format: 1, height: 90 });
  expect(sizeFor(800, 0, 1)).toEqual({ format: 4, height: 90 });
});

test('a canvas that hangs keeps its format and fits into another window', () => {
  expect(sizeFor(640, 720, 1, 16 / 9)).toEqual({ format: 16 / 9, height: 360 });
  expect(sizeFor(1280, 400, 2, 16 / 9)).toEqual({ format: 16 / 9, height: 800 });
  expect(sizeFor(7680, 4320, 2, 16 / 9)).toEqual({ format: 16 / 9, height: 2160 });
});
