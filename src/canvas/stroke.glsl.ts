import { hand } from './hand.glsl.ts';
import { noise } from './noise.glsl.ts';

/**
 * Bristles that clump, streak two paints, run dry, catch the ridges below and take up what is wet there.
 * A print has a strand more in every hair than pictures up to 1080 pixels high can show.
 * It reads the canvas (as it was at the last snapshot) at its own pixel only. Writes colour and height, premultiplied.
 */
export const strokeFragment = (isPrint: boolean): string => /* glsl */ `#version 300 es
${isPrint ? '#define PRINT' : ''}
precision highp float;
flat in vec4 vFirst; flat in vec4 vLast; flat in vec2 vShares;
flat in vec4 vShape; flat in vec4 vLoad; flat in vec4 vSecond; flat in vec4 vPaint; flat in vec4 vTouch;
flat in float vSeed;
uniform sampler2D uColour, uHeight;      // the snapshot
uniform vec4 uPart;
uniform float uDetail;                   // 1 at 1080 pixels of height, finer bristles above
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outHeight;
${noise}
${hand}
void main() {
  float width = vShape.x * 1080., len = max(vShape.y * 1080., 1.), seed = vSeed;
  float charge = vPaint.x, dryness = vPaint.y, pickup = vPaint.z, body = vPaint.w;
  float landing = vTouch.x, lifting = vTouch.y, softness = vTouch.z;

  // Where on the mark this pixel lies; each pixel is in one piece only.
  vec2 place = (gl_FragCoord.xy + uPart.xy) * uPart.w;
  float ahead = dot(place - vFirst.xy, vFirst.zw), behind = dot(vLast.xy - place, vLast.zw);
  if (ahead < 0. || behind <= 0.) discard;
  float share = ahead / (ahead + behind);
  vec2 tangent = normalize(mix(vFirst.zw, vLast.zw, share));
  float aside = dot(place - mix(vFirst.xy, vLast.xy, share), vec2(-tangent.y, tangent.x)) / (width * .5);
  if (abs(aside) > MARGIN) discard;
  float t = mix(vShares.x, vShares.y, share), u = t * len;

  // The hand: pressure comes and goes, and the two sides of the mark waver on their own.
  float pressure = pressed(t, t, landing, lifting) * weightBy(noise1(weightPlace(u, width, seed)));
  float wavers = noise1(sidePlace(u, width, seed, sign(aside))), sways = noise1(swayPlace(u, width, seed));
  float v = aside / (pressure * sideBy(wavers)) + swayBy(sways);
  if (abs(v) > STRAY) discard;

  // The brush: hairs, tufts and clumps, longer along the mark than across it, none as long as the mark.
  float hairWidth = min(vTouch.w * 1080., .6 + width * .13) * uDetail;
  float across = v * width * .5 / hairWidth + (sways - .5) * width * .1 / hairWidth;
  float along = u / hairWidth * mix(1., 1.9, softness);   // rubbed paint shows no long hairs
  float clump = noise2(vec2(across * .14 + seed * 7., along * .03 + seed));
  float tuft = noise2(vec2(across * .40 + seed * 13., along * .075 + seed * 2. + clump));
  float hair = noise2(vec2(across * 1.1 + seed * 29., along * .21 + seed * 5.));
  vec2 cloth = place / min(1., uDetail);
#ifdef PRINT   // a print shows of the brush what a small picture does not
  float strand = (1. - uDetail) * (noise2(vec2(across * 2.4 + seed * 41., along * .5 + seed * 3.)) - .5);
#else
  const float strand = 0.;
#endif
  float grain = noise2(cloth * .34 + seed) * .6 + .4 * noise2(cloth * .13 + seed * 3.);
  float fine = mix(1., .3, smoothstep(14., 64., width));   // of a broad brush one sees the sweep, not the hairs
  float bristle = clamp(.5 + .62 * (clump - .5) + mix(.4, .74, fine) * (tuft - .5) + .58 * fine * (hair - .5) + .5 * (grain - .5) + .55 * strand, 0., 1.);

  // What lies below, at this pixel.
  ivec2 pixel = ivec2(gl_FragCoord.xy);
  vec3 under = texelFetch(uColour, pixel, 0).rgb;
  vec3 below = texelFetch(uHeight, pixel, 0).rgb;
  float ridge = clamp((below.r - below.g) * 3.2 + .5, 0., 1.);

  // Each side of a mark is lost here, where it spreads, and found there.
  float lost = smoothstep(.50, .86, wavers) * smoothstep(.2, .6, abs(v));
  softness = mix(softness, max(softness, .62), lost);

  // Every bristle lands and lifts at its own place and stops where its paint is gone.
  // A firm touch keeps its paint to the edge; a soft one gives it up from the middle on and melts into its neighbours.
  float stray = (tuft - .5) * .9 + (hair - .5) * .5 + (grain - .5) * mix(.14, .35, softness) + .4 * strand;
  float tuftEnd = noise1(across * .30 + seed * 11.);
  float tail = tuftEnd * .65 + noise1(across * .85 + seed * 3.) * .35;
  float lands = min(width * mix(.62, 1.1, softness), len * .40) * mix(.6, 1., landing) * (1.4 - .9 * tuftEnd);
  float lifts = min(width * mix(.8, 1.6, softness), len * .48) * mix(.35, 1., lifting) * (.25 + 1.9 * tail * tail);
  float nearEnd = 1.3 * max(1. - u / max(lands, 1e-3), 1. - (len - u) / max(lifts, 1e-3));
  float toEnd = max(nearEnd, 0.), toSide = abs(v);
  float over = smoothstep(.85, 1.3, nearEnd);   // no bristle paints beyond the path, or it would be cut off straight
  float gone = length(vec2(toEnd, toSide)) + .8 * over * over + stray * mix(mix(.13, .42, smoothstep(.25, .85, t)), .45, softness);   // a loaded brush has an edge, an empty one has hairs
  float pixels = 2.5 / max(width, 5.);       // an edge is never harder than a pixel or two
  float inside = 1. - smoothstep(mix(.86, .10, softness) - pixels, 1.06 + pixels, gone);
  float left = charge * (1. - dryness * t * sqrt(t)) * (1. - .28 * smoothstep(.5, 1., abs(v)));
  float contact = .5 + .62 * (bristle - .5) + mix(.40, .55, softness) * (ridge - .5) + .10 * (grain - .5);
  float needed = (1. - left) * .95 + .30 * (1. - inside);
  float skip = smoothstep(needed - .20, needed + .16, contact);
  float cover = inside * mix(1., skip, clamp(.25 + 1.2 * (1. - left) + .7 * (1. - inside), 0., 1.));
  float alpha = cover * vLoad.a;
  if (alpha < .004) discard;

  // Two paints side by side on one brush, not fully mixed, warmer here and cooler there at one value.
  float lean = v * (hash1(seed * 3.7) - .5) * .55;
  float second = smoothstep(.38, .62, clump * .5 + tuft * .38 + hair * .12 + lean);
  vec3 colour = mix(vLoad.rgb, vSecond.rgb, second * vSecond.a);
  colour *= 1. + fine * (hair - .5) * .13 + mix(.5, 1., fine) * (tuft - .5) * .15 + (grain - .5) * .08 + strand * .16;
  colour += (mix(.5, 1., fine) * (tuft - clump) + .6 * fine * (hair - .5)) * vSecond.a * vec3(.052, -.012, -.055);
  // What is wet below mixes in as pigments do, the darker one stronger (a harmonic mean).
  float taken = clamp(pickup * smoothstep(0., .26, below.b) * (.13 + 1.18 * t + .66 * smoothstep(.3, 1., abs(v)) + .5 * lost) * (1.3 - 1.1 * bristle), 0., .9);
  colour = colour * under / max(mix(under, colour, taken), .004);

  // Height: thin paint leaves the weave; thick paint fills it, and stands in furrows and crusts of its own.
  float heavy = 1.2 * body * sqrt(body) * smoothstep(-4., 26., width);   // a small touch cannot stand high
  float furrow = 1. - abs(hair + tuft - 1.);
  vec2 torn = cloth * .16 + vec2(tuft, hair) * 1.3 + seed * 5.;
  float crust = smoothstep(.80, 1., 1. - abs(2. * noise2(torn) - 1.)) * smoothstep(.42, .72, clump);
  float stands = heavy * .45 * furrow * furrow * furrow + (.02 + .15 * body) * crust * inside * step(.08, body);
  float lip = smoothstep(.1, .7, nearEnd) * (1. - softness);
  // A brush pushes a ridge up along one side of its mark, here and there; what is laid thinly over it later does not hide it.
  float rim = gone * sign(aside * (hash1(seed * 9.1) - .5));
  float pushed = smoothstep(.66, .85, rim) * (1. - smoothstep(.93, 1.08, rim)) * sqrt(cover) * smoothstep(.40, .62, 1. - wavers);
  float pushes = (.2 + .6 * hash1(seed * 4.3)) * (1. - smoothstep(.3, .75, softness));   // little of what is thin, hardly anything of what is broad
  stands += pushes * smoothstep(4., 22., width) * (1. - .75 * smoothstep(45., 100., width)) * pushed;
  float fill = clamp(.08 + body * 1.7, 0., .94) * cover;
  float added = left * (heavy * (.10 + .50 * bristle + .25 * lip * bristle) + stands);
  float height = clamp(below.r * (1. - fill) + added, 0., 1.);
  float level = clamp(mix(below.g, .12 + body * left * .55, fill), 0., 1.);
  float laid = smoothstep(0., .5, cover) * clamp(cover * 1.05, 0., 1.);
  outColour = vec4(clamp(colour, 0., 1.) * alpha, alpha);
  outHeight = vec4(height, level, .22 + .78 * body, 1.) * laid;   // fresh paint is wet, thick paint more so
}`;
