import { hand } from './hand.glsl.ts';
import { noise } from './noise.glsl.ts';

/** What a piece tells its pixels: of what is the same for each of them, that which is dear to work out, and no more than every card can hand on (15 vectors). */
export const pieceVaryings = (direction: 'in' | 'out'): string =>
  `
vec4 vFirst, vLast;             // the piece's two ends: place and tangent
vec4 vShape;                    // the stroke's width and length, and the ends' shares of its path
vec4 vLoad, vSecond, vPaint;    // as iLoad, iSecond, iPaint
vec4 vTouch;                    // landing, lifting, softness, how wide a hair is
vec4 vFirstLeft, vFirstRight, vLastLeft, vLastRight;   // what is dragged along; and how wet it is first, how high the hairs' streaks stand, how wet it is last, how high a crust stands
vec4 vNature;                   // seed, how broken (-1 in a row, 2 one load), of a narrow brush, how much of the hairs one sees
vec4 vOwn;                      // a mark's own: how its second paint leans aside, on which side it pushes a ridge up, and how high; how far its ends slant
vec4 vForm;                     // its least pressure; one over how large an island is, and over how far it is stretched; how much of a ridge it pushes up
vec4 vStands;                   // how high paint stands: everywhere, by its level, by that at its ends, in furrows
`.replaceAll(/^vec4 /gm, `flat ${direction} vec4 `);

/**
 * A straight piece of a stroke: the quadrangle between the lines across its two ends and as far beyond them as its hairs are ahead there, as wide as the hand may paint, with a little to spare.
 * Which of its pixels are the piece's own is for the fragment shader to say, by arithmetic: so it does not depend on what else, and how much, is in view.
 * Lengths are in canvas units (height = 1) until they go on in 1/1080 of the canvas's height, whatever its pixels.
 */
export const pieceVertex = /* glsl */ `#version 300 es
precision highp float;
in vec2 aCorner;         // which corner of the piece: 0 or 1 along, -1 or 1 across
in vec4 iFrom; in vec4 iTo;                 // the curve's four points
in vec4 iShape;          // width, length, the piece's first and last share of the path
in vec4 iLoad;           // the first paint, opacity
in vec4 iSecond;         // the second paint, streak
in vec4 iPaint;          // charge, dryness, pickup, body
in vec4 iTouch;          // landing, lifting, softness, bristle
in vec4 iDragged;        // what is dragged along: first left and right, last left and right, each colour in one number
in vec4 iNature;         // which bristles, how broken (below 0 in a row where it is small; above 1 one load), how wet what is dragged along is: first and last
uniform mat3 uProjectionMatrix, uWorldTransformMatrix, uTransformMatrix;
uniform vec4 uPart;      // where the sheet lies in the painting: left, top; the painting's pixels of height, and 1080 over them
${pieceVaryings('out')}
${noise}
${hand}
vec4 endAt(float t) {
  float m = 1. - t;
  vec2 a = iFrom.xy, b = iFrom.zw, c = iTo.xy, d = iTo.zw;
  vec2 place = m*m*m*a + 3.*m*m*t*b + 3.*m*t*t*c + t*t*t*d;
  return vec4(place * 1080., normalize(3.*m*m*(b-a) + 6.*m*t*(c-b) + 3.*t*t*(d-c) + vec2(1e-6, 0.)));
}
vec3 unpacked(float colour) { uint c = uint(colour); return vec3(uvec3(c >> 16, c >> 8, c) & 255u) / 255.; }
vec2 noiseWithin(float from, float to) {    // the least and the most of the noise between two places
  float a = noise1(from), b = noise1(to), cell = floor(from), joint = hash1(cell + 1.), cells = floor(to) - cell;
  if (cells > 1.) return vec2(0., 1.);
  vec2 ends = vec2(min(a, b), max(a, b));
  return cells < 1. ? ends : vec2(min(ends.x, joint), max(ends.y, joint));
}
float reachOf(float side) {                 // how far to a side the piece may paint, in half widths of the brush
  float width = iShape.x * 1080., widths = max(iShape.y * 1080., 1.) / width, seed = iNature.x, from = iShape.z * widths, to = iShape.w * widths;
  float weight = weightBy(noiseWithin(weightPlace(from, seed), weightPlace(to, seed)).y);
  float waver = sideBy(noiseWithin(sidePlace(from, seed, side), sidePlace(to, seed, side)).y);
  vec2 sway = noiseWithin(swayPlace(from, seed), swayPlace(to, seed));
  float stray = STRAY - side * swayBy(side > 0. ? sway.x : sway.y);
  return min(MARGIN, min(pressed(iShape.w, iShape.z, iTouch.x, iTouch.y, lightestOf(iTouch.x, iTouch.y)) * weight * waver, WIDEST) * stray);
}
float aheadMost(float side, float left, float right, float width, float seed) {   // the farthest that hairs between two places across are ahead (side 1) or behind (-1), in raggednesses: looked for in strips, as narrow as a hair where it matters
  const int STRIPS = 24;
  float most = -1.;
  for (int strip = 0; strip < STRIPS; strip++) {
    float from = mix(left, right, float(strip) / float(STRIPS)), to = mix(left, right, float(strip + 1) / float(STRIPS));
    vec3 first = tuftPlaces(from, width, seed), last = tuftPlaces(to, width, seed);
    vec2 clump = noiseWithin(first.x, last.x), tuft = noiseWithin(first.y, last.y), hair = noiseWithin(first.z, last.z);
    most = max(most, side > 0. ? aheadBy(vec3(clump.y, tuft.y, hair.y)) : -aheadBy(vec3(clump.x, tuft.x, hair.x)));
  }
  return most;
}
// Paint stands the higher the thicker and the lighter it is: darks are lean, lights are fat.
void tellRelief(float width, float length, float seed, float broken) {
  float body = iPaint.w, light = smoothstep(.15, .5, dot(iLoad.rgb, vec3(.3, .6, .1))), broad = broadness(width);
  float pulled = smoothstep(1.5, 5., length / width);   // a dab is set down: only a pull leaves furrows
  float heavy = mix(.75, 2.6, light) * body * (.4 + .9 * body) * smoothstep(-4., 26., width);   // and a small touch cannot stand high
  vStands = heavy * vec4(mix(.28, .10, pulled), mix(.26, .50, pulled), .7, mix(.12, .45, pulled) * mix(.33, 1., smoothstep(.4, .9, body)) * mix(1., .4, broad));
  // Between the hairs less again straight from the heap; and a small touch has little to push.
  float hairs = (.06 + .077 * hash1(seed * 8.9)) * mix(.3, 1., smoothstep(.4, .9, body)) * smoothstep(.06, .26, body) * (1. - .5 * smoothstep(.3, .9, body)) * mix(.15, 1., light);
  vFirstRight.a = hairs * mix(.45, 1., smoothstep(0., 20., width)) * mix(1., .35, broad) * mix(.35, 1., pulled);
  float ridge = .05 + .4 * pow(hash1(seed * 4.3), 1.6);
  // Islands of thick light paint leave crusts, thin ones none: there the cloth is seen.
  vLastRight.a = 19.5 * broken * body * smoothstep(.08, .26, body) * light * ridge * ridge;
  vOwn = vec4((hash1(seed * 3.7) - .5) * .55, sign(hash1(seed * 9.1) - .5), (1.3 + 2.2 * body) * ridge, 1.7 * (hash1(seed * 6.7) - .5));
}
const float ROW = 16.5;   // how wide a brush may be, in 1/1080 of the canvas's height, whose islands are a row
void tellMark(float width, float length, float seed) {
  float loaded = step(1.5, iNature.y), row = step(iNature.y, -.001) * step(width, ROW), broken = (1. - loaded) * mix(abs(iNature.y) * smoothstep(5., 14., width), 1., row);   // a small touch stays one, or is wholly a row
  vNature = vec4(seed, row > 0. ? -1. : loaded > 0. ? 2. : broken, smoothstep(12., 40., width), mix(1., .55, smoothstep(14., 64., width)));
  vTouch = vec4(iTouch.xyz, min(iTouch.w * 1080., .6 + width * .13));
  float size = mix(clamp(width * mix(.1, .42, hash1(seed * 5.3)), 3., 14.), width, row), stretch = mix(mix(5.5, 9., smoothstep(.2, .5, iTouch.z)), 3., row);
  // Little is pushed up of what is thin, hardly anything of what is broad.
  float pushes = smoothstep(.06, .22, iPaint.w) * smoothstep(4., 22., width) * (1. - .75 * smoothstep(45., 100., width));
  vForm = vec4(lightestOf(iTouch.x, iTouch.y), 1. / size, 1. / stretch, pushes);
  tellRelief(width, length, seed, broken);
}
void main() {
  float width = iShape.x * 1080., length = max(iShape.y * 1080., 1.);
  vShape = vec4(width, length, iShape.zw);
  vFirst = endAt(iShape.z); vLast = endAt(iShape.w);
  vLoad = iLoad; vSecond = iSecond; vPaint = iPaint;
  vFirstLeft = vec4(unpacked(iDragged.x), iNature.z); vLastLeft = vec4(unpacked(iDragged.z), iNature.w);
  vFirstRight.rgb = unpacked(iDragged.y); vLastRight.rgb = unpacked(iDragged.w);
  tellMark(width, length, iNature.x);
  vec4 end = mix(vFirst, vLast, aCorner.x);
  float bend = max(dot(end.zw, normalize(vFirst.zw + vLast.zw)), .5);   // the side of a bend stands out between its ends
  vec2 normal = vec2(-end.w, end.z);
  float ragged = raggedness(mix(iShape.z, iShape.w, aCorner.x), width, length);
  vec2 reach = (vec2(reachOf(-1.), reachOf(1.)) * width * .5 + .5 * uPart.w) / bend;   // to the left, and to the right
  vec2 across = reach + .2 * distance(vFirst.xy, vLast.xy) + .4 * ragged;   // seen from one end, the other stands out in a bend
  float side = aCorner.x * 2. - 1.;
  float spare = .25 * uPart.w + ragged * aheadMost(side, -across.x, across.y, width, iNature.x);
  vec2 corner = end.xy + end.zw * side * spare + normal * (aCorner.y < 0. ? -reach.x : reach.y);
  vec2 pixel = corner / uPart.w - uPart.xy;
  gl_Position = vec4((uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix * vec3(pixel, 1.)).xy, 0., 1.);
}`;
