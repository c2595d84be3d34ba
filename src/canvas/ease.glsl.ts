/** `rises(from, to, x)`: as smoothstep, but without a division where both edges are numbers. */
export const ease = /* glsl */ `
#define rises(from, to, x) eased(((x) - (from)) * (1. / ((to) - (from))))
float eased(float x) { x = clamp(x, 0., 1.); return x * x * (3. - (x + x)); }
`;
