import { createFakeHall, type FakeHall } from './fakeHall.ts';

/** A hall in which the concert has begun. */
export const begin = async (...from: Parameters<typeof createFakeHall>): Promise<FakeHall> => {
  const hall = createFakeHall(...from);
  await hall.valerie.ready;
  await hall.valerie.play();
  return hall;
};

/** What lies on the canvas when all is watched from beginning to end. */
export const watched = async (
  ...from: Parameters<typeof createFakeHall>
): Promise<readonly string[]> => {
  const hall = await begin(...from);
  hall.pass(hall.valerie.duration + 1);
  return hall.easel.paint;
};

/** What was struck on its piano. */
export const pitchesOf = (hall: FakeHall) => hall.piano.sounded.map(({ note }) => note.pitch);
