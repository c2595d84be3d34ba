/** How many data bytes follow a status byte of a channel, by its upper half. */
const DATA_BYTES: Readonly<Record<number, number>> = {
  8: 2,
  9: 2,
  10: 2,
  11: 2,
  12: 1,
  13: 1,
  14: 2,
};

/** Whether a MIDI message is one of a channel's that is neither cut off nor garbled (MIDI 1.0): what does not play the piano, such as clock and Active Sensing, is not. */
export const isWhole = (message: Uint8Array | null): boolean => {
  const [status = 0, ...data] = message ?? [];
  return data.length === DATA_BYTES[status >> 4] && data.every((byte) => byte < 0x80);
};
