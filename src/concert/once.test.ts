import { expect, test } from 'vitest';
import { once } from './once.ts';

test('a piece that came is fetched once, however many evenings ask for it', async () => {
  let fetched = 0;
  const piece = once(async () => `nocturne ${++fetched}`);
  expect(await Promise.all([piece(), piece()])).toEqual(['nocturne 1', 'nocturne 1']);
  expect(await piece()).toBe('nocturne 1');
});

test('a piece that did not come is fetched again by the next evening, and kept then', async () => {
  let fetched = 0;
  const piece = once(async (name: string) => {
    fetched += 1;
    if (fetched === 1) throw new Error('The network is away.');
    return name;
  });
  await expect(piece('nocturne')).rejects.toThrow('away');
  expect(await piece('nocturne')).toBe('nocturne');
  expect(await piece('waltz')).toBe('nocturne');
  expect(fetched).toBe(2);
});
