/** Transforms `re` + i·`im` in place (Cooley & Tukey, radix 2): as many values as a power of two, `stride` apart from `offset` on. */
export const transform = (re: Float64Array, im: Float64Array): void => {
  const count = re.length;
  const swap = (values: Float64Array, i: number, j: number) => {
    [values[i], values[j]] = [values[j] ?? 0, values[i] ?? 0];
  };
  for (let i = 1, j = 0; i < count; i++) {
    let bit = count >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      swap(re, i, j);
      swap(im, i, j);
    }
  }
  for (let half = 1; half < count; half *= 2) {
    for (let k = 0; k < half; k++) {
      const [c, s] = [Math.cos((-Math.PI * k) / half), Math.sin((-Math.PI * k) / half)];
      for (let i = k; i < count; i += 2 * half) {
        const [ar, ai, br, bi] = [re[i] ?? 0, im[i] ?? 0, re[i + half] ?? 0, im[i + half] ?? 0];
        const [tr, ti] = [br * c - bi * s, br * s + bi * c];
        re[i] = ar + tr;
        im[i] = ai + ti;
        re[i + half] = ar - tr;
        im[i + half] = ai - ti;
      }
    }
  }
};
