const LONGEST = 80;

/** A text of a MIDI file: UTF-8 where it is, else Latin-1; its first 80 bytes at most, without control characters. */
export const readMidiText = (bytes: Uint8Array): string => {
  const head = Array.from(bytes.subarray(0, LONGEST));
  // A cut inside a letter must not make UTF-8 look like Latin-1.
  while (bytes.length > LONGEST && ((head.at(-1) ?? 0) & 0xc0) === 0x80) head.pop();
  if (bytes.length > LONGEST && (head.at(-1) ?? 0) >= 0xc0) head.pop();
  const text = readUtf8(head) ?? String.fromCharCode(...head);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '').trim();
};

// The pure core has no TextDecoder; decodeURIComponent is the language's own reader of UTF-8.
const readUtf8 = (bytes: readonly number[]): string | undefined => {
  if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
  try {
    return decodeURIComponent(
      bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  } catch {
    return undefined;
  }
};
