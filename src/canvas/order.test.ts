import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { strokeAt } from './easelForTests.ts';
import { createOrder, type Step } from './order.ts';

/** Three seconds of strokes, and paint that sets twice meanwhile. */
const begin = () => {
  const order = createOrder();
  for (let note = 0; note < 20; note++)
    order.add(strokeAt(0.5, 0.5, { time: 0.3 + (note % 4) * 0.2 }), note * 0.15, note);
  for (const at of [2.2, 1]) order.addSetting(at);
  return order;
};

/** The steps before a time; slices, which any number of steps may hold, one by one. */
const stepsBefore = (order: ReturnType<typeof begin>, time: number) => {
  const steps: unknown[] = [];
  for (let step: Step | undefined = order.take(time); step; step = order.take(time)) {
    steps.push(...(typeof step === 'string' ? [step] : step));
  }
  return steps;
};

describe('the order of a canvas', () => {
  it('is the same however the frames fall', () => {
    const atOnce = stepsBefore(begin(), 9);
    const random = createRandom(3);
    const order = begin();
    const watched: unknown[] = [];
    for (let time = 0; time < 9; time += random() * 0.5) watched.push(...stepsBefore(order, time));
    expect(watched).toEqual(atOnce);
    expect(order.next()).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes a snapshot once a second, while there is paint to lay', () => {
    const order = begin();
    const snapshots = (until: number) =>
      stepsBefore(order, until).filter((step) => step === 'snapshot').length;
    expect(snapshots(0.99)).toBe(0);
    expect(snapshots(1.99)).toBe(1);
    expect(snapshots(99)).toBe(2);
  });

  it('lets paint set at its moment, before what begins then', () => {
    const order = begin();
    expect(stepsBefore(order, 1)).not.toContain('set');
    expect(order.take(1.001)).toBe('set');
    expect(order.take(1.001)).toBe('snapshot');
    expect(stepsBefore(order, 9).filter((step) => step === 'set')).toHaveLength(1);
  });
});
