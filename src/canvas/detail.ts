/** How fine hairs and threads are on a canvas so many pixels high, 1 on one of 1080: a print shows finer ones, though not as much finer as it is larger. */
export const detailOf = (height: number): number => (1080 / height) ** 0.65;
