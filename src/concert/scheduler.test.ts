import { expect, test } from 'vitest';
import { createFakeHall, type FakeHall } from './fakeHall.ts';

/** The pedal's moves with their moments rounded to hundredths, on a card whose clock began the piece at `zero`. */
const pedallingOf = ({ piano }: FakeHall, zero: number) =>
  piano.pedalling.map(({ depth, at }) => [Math.round((at - zero) * 100) / 100, depth]);

const beginningOf = ({ piano }: FakeHall): number => {
  const [first] = piano.handed;
  if (!first) throw new Error('nothing was played');
  return first.start - first.note.onset;
};

test('the pedal goes down and up when the pianist moves it, each move once', async () => {
  const hall = createFakeHall();
  await hall.valerie.ready;
  await hall.valerie.play();
  hall.pass(13);
  expect(pedallingOf(hall, beginningOf(hall))).toEqual([
    [0.7, 1],
    [2.4, 0],
    [6.1, 1],
    [12, 0],
  ]);
});

test('who begins in the middle finds the pedal where it would be', async () => {
  const hall = createFakeHall();
  await hall.valerie.ready;
  const sought = hall.valerie.seek(1.5);
  hall.pass(0.1);
  await sought;
  await hall.valerie.play();
  hall.pass(0.1);
  expect(hall.piano.pedalling).toEqual([{ depth: 1, at: expect.closeTo(hall.piano.time, 0) }]);
});
