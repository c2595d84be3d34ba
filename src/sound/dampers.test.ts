import { expect, test } from 'vitest';
import { createDampers } from './dampers.ts';

test('a key lifts its own damper and no other', () => {
  const dampers = createDampers();
  dampers.press(60);
  expect([dampers.of(60), dampers.of(64)]).toEqual(['off', 'on']);
  dampers.release(60);
  expect(dampers.of(60)).toBe('on');
});

test('the right pedal lifts all dampers, and half-way lets them brush what no key holds', () => {
  const dampers = createDampers();
  dampers.press(60);
  dampers.move('sustain', 1);
  expect([dampers.of(60), dampers.of(64)]).toEqual(['off', 'off']);
  dampers.move('sustain', 0.5);
  expect([dampers.of(60), dampers.of(64)]).toEqual(['off', 'brushing']);
  dampers.move('sustain', 0.2);
  expect([dampers.of(60), dampers.of(64)]).toEqual(['off', 'on']);
});

test('the middle pedal keeps what was down when it went down, and nothing that is struck after it', () => {
  const dampers = createDampers();
  dampers.press(36);
  dampers.move('sostenuto', 1);
  dampers.press(60);
  for (const pitch of [36, 60]) dampers.release(pitch);
  expect([dampers.of(36), dampers.of(60)]).toEqual(['off', 'on']);
  dampers.move('sostenuto', 0.9);
  expect(dampers.of(36)).toBe('off');
  dampers.move('sostenuto', 0);
  expect(dampers.of(36)).toBe('on');
});

test('the left pedal holds no damper', () => {
  const dampers = createDampers();
  dampers.move('soft', 0.7);
  expect(dampers.soft).toBe(0.7);
  expect(dampers.of(60)).toBe('on');
});
