import { hand } from './hand.glsl.ts';
import { noise } from './noise.glsl.ts';

/** A mark: the brush's width and the path's length in 1/1080 of the canvas's height, its seed, and how soft it is, 0 to 1. */
const mark = /* glsl */ `
struct Mark { float width, length, seed, softness, broken; };
struct Spot {           // where on a mark a pixel lies
  vec2 canvas;          // on the canvas, in 1/1080 of its height
  float share, far;     // along its path, and how far that is
  float aside;          // across it, in half widths; below 0 on the left
  float wavers, sways;  // how far out this side of the mark goes here, and where its middle does
};
Spot spotAt(Mark mark) {
  vec2 place = (gl_FragCoord.xy + uPart.xy) * uPart.w;
  float ahead = dot(place - vFirst.xy, vFirst.zw), behind = dot(vLast.xy - place, vLast.zw);
  if (ahead < 0. || behind <= 0.) discard;      // each pixel is in one piece only
  float within = ahead / (ahead + behind);
  vec2 tangent = normalize(mix(vFirst.zw, vLast.zw, within));
  float aside = dot(place - mix(vFirst.xy, vLast.xy, within), vec2(-tangent.y, tangent.x)) / (mark.width * .5);
  if (abs(aside) > MARGIN) discard;
  float t = mix(vShares.x, vShares.y, within), u = t * mark.length;
  // Pressure comes and goes, and the two sides of the mark waver on their own.
  float pressure = pressed(t, t, vTouch.x, vTouch.y) * weightBy(noise1(weightPlace(u, mark.width, mark.seed)));
  float wavers = noise1(sidePlace(u, mark.width, mark.seed, sign(aside))), sways = noise1(swayPlace(u, mark.width, mark.seed));
  float v = aside / min(pressure * sideBy(wavers), WIDEST) + swayBy(sways);
  if (abs(v) > STRAY) discard;
  return Spot(place, t, u, v, wavers, sways);
}`;

/** The brush: hairs, tufts and clumps, longer along the mark than across it; a clump wanders with the hand and goes all along it. */
const bristles = /* glsl */ `
struct Bristles {
  float across;                     // in hairs
  float clump, tuft, hair, strand, grain;
  float fine;                       // how much of the hairs one sees: of a broad brush, the sweep
  float all;
};
Bristles bristlesAt(Spot spot, Mark mark) {
  float seed = mark.seed, hairWidth = min(vTouch.w * 1080., .6 + mark.width * .13) * uDetail;
  float across = (spot.aside * .5 + (spot.sways - .5) * .1) * mark.width / hairWidth;
  float along = spot.far / hairWidth * mix(1., 1.9, mark.softness);   // rubbed paint shows no long hairs
  float clump = noise1(across * .14 + seed * 7. + 1.6 * spot.sways);
  float tuft = noise2(vec2(across * .40 + seed * 13., along * .075 + seed * 2. + clump));
  vec2 cloth = spot.canvas / min(1., uDetail);
  float grain = noise2(cloth * .34 + seed) * .6 + .4 * noise2(cloth * .13 + seed * 3.);
  float hair = noise2(vec2(across * 1.1 + seed * 29., along * .21 + seed * 5.));
#ifdef PRINT   // a print shows of the brush what a small picture does not
  float strand = (1. - uDetail) * (noise2(vec2(across * 2.4 + seed * 41., along * .5 + seed * 3.)) - .5);
#else
  const float strand = 0.;
#endif
  float fine = mix(1., .3, smoothstep(14., 64., mark.width));
  float all = clamp(.5 + .62 * (clump - .5) + mix(.4, .74, fine) * (tuft - .5) + .58 * fine * (hair - .5) + .5 * (grain - .5) + .55 * strand, 0., 1.);
  return Bristles(across, clump, tuft, hair, strand, grain, fine, all);
}`;

/** How far a mark reaches: every bristle lands and lifts at its own place and stops where its paint is gone. */
const reach = /* glsl */ `
struct Reach {
  float nearEnd;        // above 0 near an end of the path
  float inside;
  float pushed;         // where the brush pushes its paint up into a ridge, along one side, here and there
};
Reach reachAt(Spot spot, Mark mark, Bristles of) {
  float width = mark.width, softness = mark.softness;
  float tuftEnd = noise1(of.across * .30 + mark.seed * 11.);
  float tail = tuftEnd * .65 + noise1(of.across * .85 + mark.seed * 3.) * .35;
  float lands = min(width * mix(.40, 1.1, softness), mark.length * .34) * mix(.6, 1., vTouch.x) * (1.4 - .9 * tuftEnd);
  float lifts = min(width * mix(.55, 1.6, softness), mark.length * .44) * mix(.35, 1., vTouch.y) * (.25 + 1.9 * tail * tail);
  float slant = clamp(spot.aside, -1., 1.) * vOwn.w;   // a brush is set down on one corner, and leaves on another
  float nearEnd = 1.3 * max(1. - spot.far / max(lands * (1. + slant), 1e-3), 1. - (mark.length - spot.far) / max(lifts * (1. - slant), 1e-3));
  float over = smoothstep(.85, 1.3, nearEnd);   // no bristle paints beyond the path, or it would be cut off straight
  float stray = (of.tuft - .5) * .9 + (of.hair - .5) * .5 + (of.grain - .5) * mix(.14, .35, softness) + .4 * of.strand;
  stray *= mix(mix(.27, .52, smoothstep(.25, .85, spot.share)), .45, softness);   // a loaded brush has an edge, an empty one has hairs
  stray += softness * softness * 2.2 * (.6 * of.clump + .4 * of.tuft - .5);   // a rubbed edge runs out in streaks, not in a haze
  vec2 from = vec2(max(nearEnd, 0.), abs(spot.aside));
  float blunt = max(max(from.x, from.y), (from.x + from.y) * .7);   // a flat brush leaves corners, a soft one none
  float gone = mix(blunt, length(from), smoothstep(.2, .46, softness)) + .8 * over * over + stray;
  // A firm touch keeps its paint to the edge; a soft one gives it up from the middle on and melts into its neighbours.
  float pixels = 1.4 / max(width, 5.);          // an edge is never harder than a pixel or two
  float inside = 1. - smoothstep(mix(.92, .36, softness) - pixels, 1.05 + pixels, gone);
  // Little is pushed up of what is thin, hardly anything of what is broad.
  float rim = spot.aside * vOwn.y + stray;
  float pushed = smoothstep(.66, .85, rim) * (1. - smoothstep(.95, 1.06, rim)) * smoothstep(.42, .62, 1. - spot.wavers) * (1. - smoothstep(.1, .6, nearEnd));
  pushed *= (1. - smoothstep(.25, .66, softness)) * smoothstep(.06, .22, vPaint.w) * smoothstep(4., 22., width) * (1. - .75 * smoothstep(45., 100., width));
  return Reach(nearEnd, inside, pushed);
}`;

/** A broken mark falls into small touches of one hand: rows of them along it, each row with lengths of its own. */
const dabs = /* glsl */ `
struct Dab { float inside, tone, value, high; };
Dab dabAt(vec2 place, float size, Mark mark, float stray) {
  float seed = mark.seed;
  float row = floor(place.y / size + .5), ragged = hash1(row * 1.73 + seed * 3.1);
  float len = size * (1.9 + 3. * ragged), at = place.x / len + ragged * 13., cell = floor(at);
  float own = hash2(vec2(cell, row) + seed * 7.), other = fract(own * 37.7);
  vec2 from = vec2(at - cell - .5 - (own - .5) * .25, place.y / size - row - (other - .5) * .35);
  from.y += from.x * (other - .5) * .9;
  vec2 q = abs(from) * 2. / vec2(1., .8 + .5 * own);
  float gone = max(max(q.x, q.y), (q.x + q.y) * .72) + stray * .5;
  float crest = smoothstep(.5, .8, gone) * (1. - smoothstep(.9, 1.08, gone)) * smoothstep(.0, .3, from.y * sign(other - .5)) * smoothstep(.45, .9, fract(own * 17.3));   // paint pushed up along one side of it
  vec2 middle = vec2((cell + .5 - ragged * 13.) * len / mark.length, row * size / (mark.width * .5));
  float wanted = (1. - smoothstep(.5, 1.05, abs(middle.y))) * (1. - smoothstep(.75, 1.05, abs(middle.x * 2. - 1.)));
  float there = step(fract(own * 91.3 + other), wanted);
  return Dab(there * (1. - smoothstep(.8, 1.05, gone)), own, other, there * crest);
}
Dab dabsAt(Spot spot, Mark mark, Bristles of) {
  float size = clamp(mark.width * mix(.13, .42, hash1(mark.seed * 5.3)), 3.2, 15.), stray = of.hair + of.tuft - 1.;
  vec2 place = vec2(spot.far, spot.aside * .5 * mark.width) + vec2(of.tuft - .5, spot.sways - .5) * size * 1.6;
  return dabAt(place, size, mark, stray);
}`;

/** What paint is laid, and how it stands. */
const paint = /* glsl */ `
const float OWN = .2;   // how much of what it takes up a brush finds where it is, and does not bring along
vec3 mixedOn(Spot spot, Mark mark, Bristles of, Dab dab, float pure, float lost, vec3 under) {
  // Two paints side by side on one brush, not fully mixed, warmer here and cooler there at one value.
  float thin = 1. - smoothstep(12., 30., mark.width);   // a small brush's streaks are its tufts
  float second = smoothstep(.38, .62, mix(of.clump, of.tuft, thin) * .5 + mix(of.tuft, of.hair, .5 * thin) * .38 + of.hair * .12 + spot.aside * vOwn.x + .24 * (spot.share - .4));   // more of the second where the first is spent
  second = mix(second, step(.62, dab.tone), mark.broken);
  vec3 colour = mix(vLoad.rgb, vSecond.rgb, second * vSecond.a);
  float own = fract(mark.seed * 7.7), lively = mark.broken * (.5 + 1.5 * own * own);   // in one touch the small ones are of a kind, in another they are not
  colour *= 1. + lively * (dab.value - .5) * .16;
  colour += lively * (fract(dab.tone * 5.) - .5) * vec3(.07, -.014, -.075);
  float tufts = mix(.5, 1., of.fine);
  colour *= 1. + of.fine * (of.hair - .5) * .13 + tufts * (of.tuft - .5) * .15 + (of.grain - .5) * .08 + of.strand * .16;
  colour += (tufts * (of.tuft - of.clump) + .6 * of.fine * (of.hair - .5)) * vSecond.a * vec3(.052, -.012, -.055);
  // What the brush drags along mixes in as pigments do, the darker one stronger (a harmonic mean).
  float right = smoothstep(-.7, .7, spot.aside + .8 * (of.tuft - .5));
  vec3 dragged = mix(mix(vFirstLeft, vFirstRight, right), mix(vLastLeft, vLastRight, right), spot.share);
  dragged = mix(dragged, under, OWN);
  float outer = .66 * smoothstep(.3, 1., abs(spot.aside)) + .5 * lost;
  float drags = mix(2.2, .0, smoothstep(.40, .60, .6 * of.tuft + .4 * of.hair));   // some hairs lay their own paint, others drag along what was there
  float taken = (1. - pure) * clamp(vPaint.z * smoothstep(0., .26, vSeed.z) * (.3 + 1.3 * spot.share + .6 * outer) * drags, 0., .92);
  return clamp(colour * dragged / max(mix(dragged, colour, taken), .004), 0., 1.);
}
float stands(Spot spot, Mark mark, Bristles of, Reach reach, Dab dab) {
  float body = vPaint.w, heavy = 1.2 * body * sqrt(body) * smoothstep(-4., 26., mark.width);   // a small touch cannot stand high
  float furrow = 1. - abs(of.hair + of.tuft - 1.);
  float lip = smoothstep(.1, .7, reach.nearEnd) * (1. - mark.softness);
  float pulled = smoothstep(1.5, 5., mark.length / mark.width);   // a dab is set down: only a pull leaves furrows
  return heavy * (mix(.28, .10, pulled) + mix(.26, .50, pulled) * of.all + .25 * lip * of.all + mix(.12, .45, pulled) * furrow * furrow * furrow)
    + mark.broken * (.6 + 8. * body) * vOwn.z * vOwn.z * dab.high * smoothstep(.3, .6, of.tuft) * smoothstep(.15, .5, dot(vLoad.rgb, vec3(.3, .6, .1))) + vOwn.z * reach.pushed;
}`;

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
flat in vec3 vFirstLeft; flat in vec3 vFirstRight; flat in vec3 vLastLeft; flat in vec3 vLastRight;
flat in vec3 vSeed; flat in vec4 vOwn;
uniform sampler2D uColour, uHeight;      // the snapshot
uniform vec4 uPart;
uniform float uDetail;                   // 1 at 1080 pixels of height, finer bristles above
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outHeight;
${noise}
${hand}
${mark}
${bristles}
${reach}
${dabs}
${paint}
void main() {
  Mark mark = Mark(vShape.x * 1080., max(vShape.y * 1080., 1.), vSeed.x, vTouch.z, vSeed.y * smoothstep(9., 24., vShape.x * 1080.));   // a small touch stays one
  Spot spot = spotAt(mark);
  Bristles of = bristlesAt(spot, mark);
  // Each side of a mark is lost here, where it spreads, and found there.
  float lost = smoothstep(.50, .86, spot.wavers) * smoothstep(.2, .6, abs(spot.aside));
  mark.softness = mix(mark.softness, max(mark.softness, .62), lost);
  // What lies below, at this pixel.
  ivec2 pixel = ivec2(gl_FragCoord.xy);
  vec3 under = texelFetch(uColour, pixel, 0).rgb;
  float apart = distance(vLoad.rgb, under);
  mark.softness = mix(max(mark.softness, .62), mark.softness, smoothstep(.05, .2, apart));   // among its like a touch has no outline
  Reach reach = reachAt(spot, mark, of);

  // A brush that runs dry leaves paint on its ridges only.
  vec3 below = texelFetch(uHeight, pixel, 0).rgb;
  float ridge = clamp((below.r - below.g) * 3.2 + .5, 0., 1.);
  Dab dab = dabsAt(spot, mark, of);
  float heart = smoothstep(.35, .75, max(abs(spot.aside) + .5 * (of.tuft - .5), reach.nearEnd + .4 * (of.hair - .5)));   // its heart is closed, towards its edge the touches stand alone
  reach.inside = mix(reach.inside, mix(reach.inside, dab.inside * smoothstep(0., .3, reach.inside), heart), mark.broken);
  reach.pushed *= (1. - mark.broken) * smoothstep(.02, .14, apart);   // among its like no ridge stands alone: one would see relief and no paint
  float left = vPaint.x * (1. - vPaint.y * spot.share * sqrt(spot.share)) * (1. - .28 * smoothstep(.5, 1., abs(spot.aside)));
  float contact = .5 + .62 * (of.all - .5) + mix(.45, .80, mark.softness) * (ridge - .5) + .10 * (of.grain - .5);
  float needed = (1. - left) * .95 + .50 * (1. - reach.inside);
  float blur = mix(.08, .13, min(mark.softness * 2., 1.));
  float skip = smoothstep(needed - blur - .02, needed + blur, contact);
  float cover = reach.inside * mix(1., skip, clamp(.25 + 1.2 * (1. - left) + .7 * (1. - reach.inside), 0., 1.));
  cover *= 1. - .8 * smoothstep(.88, 1., ridge) * (1. - smoothstep(.08, .4, vPaint.w));   // thin paint is wiped off a crest
  cover = max(cover, .96 * reach.pushed);   // a ridge is an edge of the paint as well
  float alpha = cover * clamp(vLoad.a + 1.2 * (1. - vLoad.a) * (of.all - .5), 0., 1.);
  if (alpha < .004) discard;

  // Thin paint leaves the weave; thick paint fills it, and stands in furrows and crusts of its own.
  float body = vPaint.w, fill = clamp(.16 + body * 2.6, 0., .94) * cover;
  float height = clamp(below.r * (1. - fill) + left * stands(spot, mark, of, reach, dab), 0., 1.);
  float level = clamp(mix(below.g, .12 + body * left * .55, fill), 0., 1.);
  float sunk = 1. + .28 * (1. - smoothstep(.04, .3, body)) * (ridge - .5);   // thin paint lies deeper in the hollows of the weave
  float laid = smoothstep(0., .5, cover) * clamp(cover * 1.05, 0., 1.);
  vec3 colour = sunk * mixedOn(spot, mark, of, dab, .8 * max(reach.pushed, smoothstep(.6, .9, ridge)), lost, under);
  outColour = vec4(clamp(colour, 0., 1.) * alpha, alpha);
  outHeight = vec4(height, level, .22 + .78 * body, 1.) * laid;   // fresh paint is wet, thick paint more so
}`;
