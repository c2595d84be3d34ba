/** Sixteen hexadecimal digits that differ when a pixel does (two multiplicative hashes over 32-bit words). */
export const digestOf = (...sheets: readonly Uint8Array[]): string => {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (const bytes of sheets) {
    for (const word of new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)) {
      a = Math.imul(a ^ word, 0x01000193);
      b = Math.imul((b ^ word) + (b >>> 15), 0xcc9e2d51);
    }
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
};
