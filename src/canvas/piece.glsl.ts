import { hand } from './hand.glsl.ts';
import { noise } from './noise.glsl.ts';

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
in vec4 iNature;         // which bristles, how broken (below 0 in a row where it is small), how wet what is dragged along is: first and last
uniform mat3 uProjectionMatrix, uWorldTransformMatrix, uTransformMatrix;
uniform vec4 uPart;      // where the sheet lies in the painting: left, top; the painting's pixels of height, and 1080 over them
flat out vec4 vFirst; flat out vec4 vLast;  // the piece's two ends: place and tangent
flat out vec2 vShares;                      // and their shares of the path
flat out vec4 vShape; flat out vec4 vLoad; flat out vec4 vSecond; flat out vec4 vPaint; flat out vec4 vTouch;
flat out vec3 vFirstLeft; flat out vec3 vFirstRight; flat out vec3 vLastLeft; flat out vec3 vLastRight;
flat out vec4 vNature;
flat out vec4 vOwn;                         // a mark's own: how its second paint leans aside, on which side it pushes a ridge up, and how high; how far its ends slant
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
  float width = iShape.x * 1080., len = max(iShape.y * 1080., 1.), seed = iNature.x, from = iShape.z * len, to = iShape.w * len;
  float weight = weightBy(noiseWithin(weightPlace(from, width, seed), weightPlace(to, width, seed)).y);
  float waver = sideBy(noiseWithin(sidePlace(from, width, seed, side), sidePlace(to, width, seed, side)).y);
  vec2 sway = noiseWithin(swayPlace(from, width, seed), swayPlace(to, width, seed));
  float stray = STRAY - side * swayBy(side > 0. ? sway.x : sway.y);
  return min(MARGIN, min(pressed(iShape.w, iShape.z, iTouch.x, iTouch.y) * weight * waver, WIDEST) * stray);
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
void main() {
  vShares = iShape.zw;
  vFirst = endAt(vShares.x); vLast = endAt(vShares.y);
  vShape = iShape; vLoad = iLoad; vSecond = iSecond; vPaint = iPaint; vTouch = iTouch; vNature = iNature;
  vFirstLeft = unpacked(iDragged.x); vFirstRight = unpacked(iDragged.y); vLastLeft = unpacked(iDragged.z); vLastRight = unpacked(iDragged.w);
  vOwn = vec4((hash1(iNature.x * 3.7) - .5) * .55, sign(hash1(iNature.x * 9.1) - .5), .05 + .4 * pow(hash1(iNature.x * 4.3), 1.6), 1.7 * (hash1(iNature.x * 6.7) - .5));
  vec4 end = mix(vFirst, vLast, aCorner.x);
  float bend = max(dot(end.zw, normalize(vFirst.zw + vLast.zw)), .5);   // the side of a bend stands out between its ends
  vec2 normal = vec2(-end.w, end.z);
  float width = iShape.x * 1080., ragged = raggedness(mix(vShares.x, vShares.y, aCorner.x), width, max(iShape.y * 1080., 1.));
  vec2 reach = (vec2(reachOf(-1.), reachOf(1.)) * width * .5 + .5 * uPart.w) / bend;   // to the left, and to the right
  vec2 across = reach + .2 * distance(vFirst.xy, vLast.xy) + .4 * ragged;   // seen from one end, the other stands out in a bend
  float side = aCorner.x * 2. - 1.;
  float spare = .25 * uPart.w + ragged * aheadMost(side, -across.x, across.y, width, iNature.x);
  vec2 corner = end.xy + end.zw * side * spare + normal * (aCorner.y < 0. ? -reach.x : reach.y);
  vec2 pixel = corner / uPart.w - uPart.xy;
  gl_Position = vec4((uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix * vec3(pixel, 1.)).xy, 0., 1.);
}`;
