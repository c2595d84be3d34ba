/**
 * Value noise in one and two dimensions, 0 to 1, from arithmetic hashes: no texture, and all but the same on every graphics card.
 * A hash blows up the last bit of what it is given, and cards round as they like: so a cell's number is first multiplied by what leaves the product exact, or taken as an integer.
 */
export const noise = /* glsl */ `
precision highp int;   // a fragment shader's are of 16 bits otherwise, on some cards
float hash1(float p) { p *= 211. / 2048.; p -= floor(p); p *= p + 33.33; p *= p + p; return p - floor(p); }
// To one in 512, as an integer (lowbias32 by C. Wellons, public domain).
float hash2(vec2 p) {
  uvec2 cell = uvec2(ivec2(floor(p * 512. + .5)));
  uint x = cell.x * 1597334677u ^ cell.y * 3812015801u;
  x ^= x >> 16; x *= 0x7feb352du; x ^= x >> 15; x *= 0x846ca68bu; x ^= x >> 16;
  return float(x >> 8) / 16777216.;
}
float noise1(float x) {
  float i = floor(x), f = x - i;
  return mix(hash1(i), hash1(i + 1.), f * f * (3. - (f + f)));
}
float noise2(vec2 x) {
  vec2 i = floor(x), f = x - i;
  f = f * f * (3. - (f + f));
  // The four corners' hashes at once (after I. Quilez, "Gradient noise", MIT): none is 0 all along a line, nor mirrored about the diagonal.
  vec4 p = vec4(i, i + 1.) * (vec4(651., 433., 651., 433.) / 2048.) + .5 / 2048.;
  p = 50. * (p - floor(p));
  vec4 h = p.xzxz * p.yyww * (p.xzxz + p.yyww);
  h -= floor(h);
  return mix(mix(h.x, h.y, f.x), mix(h.z, h.w, f.x), f.y);
}
float cloud(vec2 p) {   // each octave is turned against the one before, or one would see squares
  float sum = 0., weight = .5;
  for (int i = 0; i < 4; i++) { sum += weight * noise2(p); p = mat2(1.683, 1.135, -1.135, 1.683) * p + 17.1; weight *= .5; }
  return sum;
}
`;
