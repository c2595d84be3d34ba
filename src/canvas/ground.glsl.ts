import { noise } from './noise.glsl.ts';

/** A primed canvas: an irregular plain weave as height, and a thin toned wash over it. */
export const groundFragment = /* glsl */ `#version 300 es
precision highp float;
uniform vec4 uPart;
uniform vec4 uGround;    // the wash, and how deep the weave is
uniform float uThread;   // how far apart the threads are, in 1/1080 of the canvas's height
uniform float uFineness; // how fine everything about them is, 1 on a canvas of 1080 pixels, less on larger ones
uniform float uSlubs, uPrimed;   // how uneven they were spun, how far the priming fills the weave: 0 to 1
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outHeight;
${noise}
float weave(vec2 place) {
  vec2 p = place / uFineness;
  vec2 bent = p + vec2(noise2(p * .031) * 5. + noise2(p * .2) * .9, noise2(p * .027 + 9.) * 5. + noise2(p * .19 + 5.) * .9);
  vec2 cell = bent * uFineness / uThread, id = floor(cell), from = abs(fract(cell) - .5) * 2.;
  vec2 spun = vec2(noise2(vec2(id.x * 17.3, bent.y * .045)), noise2(vec2(bent.x * .04, id.y * 19.1 + 8.)));   // thick here and thin there along each thread
  vec2 thread = (.9 + uSlubs * 2.6 * (spun - .5)) * (1. + uSlubs * (hash2(id) - .5));
  float over = mod(id.x + id.y, 2.);
  vec2 bulge = (1. - from * from) * thread * mix(vec2(.62, 1.), vec2(1., .62), over);
  float slack = smoothstep(.3, .62, cloud(p * .011 + 5.));   // here the threads are seen, there hardly
  return .12 + max(bulge.x, bulge.y) * mix(.14, .38, slack) + .26 * cloud(p * .3) + .2 * cloud(p * .055 + 7.) - .08 * slack;
}
void main() {
  vec2 place = (gl_FragCoord.xy + uPart.xy) * uPart.w;   // 1080 to the canvas's height
  float h = mix(.47, weave(place), max(0., 1. - uPrimed * (1.3 - .6 * smoothstep(.36, .62, cloud(place * .009 + 3.)))));   // the priming fills it here and there
  float wash = 1. + .10 * (cloud(place * .006) - .47);
  outColour = vec4(clamp(uGround.rgb * wash * (.965 + .05 * h), 0., 1.), 1.);
  outHeight = vec4(h * uGround.a, .50 * uGround.a, 0., 1.);
}`;
