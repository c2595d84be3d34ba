/** Value noise in one and two dimensions, 0 to 1, from arithmetic hashes: no texture, the same on every call. */
export const noise = /* glsl */ `
float hash1(float p) { p = fract(p * .1031); p *= p + 33.33; p *= p + p; return fract(p); }
float hash2(vec2 p) { vec3 q = fract(vec3(p.xyx) * .1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }
float noise1(float x) {
  float i = floor(x), f = fract(x);
  return mix(hash1(i), hash1(i + 1.), f * f * (3. - 2. * f));
}
float noise2(vec2 x) {
  vec2 i = floor(x), f = x - i;
  f = f * f * (3. - 2. * f);
  // The four corners' hashes at once (after I. Quilez, "Gradient noise", MIT).
  vec4 p = 50. * fract(vec4(i, i + 1.) * .3183099);
  vec4 h = fract(p.xzxz * p.yyww * (p.xzxz + p.yyww));
  return mix(mix(h.x, h.y, f.x), mix(h.z, h.w, f.x), f.y);
}
float cloud(vec2 p) {   // each octave is turned against the one before, or one would see squares
  float sum = 0., weight = .5;
  for (int i = 0; i < 4; i++) { sum += weight * noise2(p); p = mat2(1.683, 1.135, -1.135, 1.683) * p + 17.1; weight *= .5; }
  return sum;
}
`;
