import { ease } from './ease.glsl.ts';
import { hand } from './hand.glsl.ts';
import { bristles, dab, mark, reach } from './mark.glsl.ts';
import { noise } from './noise.glsl.ts';
import { pieceVaryings } from './piece.glsl.ts';
import { FRESH, THINS } from './wet.ts';

/** What paint is laid, and how it stands. */
const paint = /* glsl */ `
const float OWN = .2, FUSES = .4;   // how much of what it takes up a brush finds where it is, and does not bring along; and how much more where that is wet
// How far a brush slides on what is so wet, and does not catch on it.
float slidesOn(float wet) { return rises(.06, .28, wet); }
vec3 mixedOn(Spot spot, Mark mark, Bristles of, Dab dab, float pure, float lost, vec3 under, float wet) {
  // Two paints side by side on one brush, not fully mixed: warmer here and cooler there from tuft to tuft, lighter and darker from hair to hair.
  float thin = 1. - rises(12., 30., mark.width);   // a small brush's streaks are its tufts
  float second = smoothstep(-.16 - .1 * thin, .08 + .1 * thin, mix(of.clump, of.tuft, thin) * .5 + of.tuft * .5 + of.hair * .08 + spot.aside * vOwn.x + mix(.24, .5, thin) * (spot.share - .4));   // more of the second where the first is spent
  float falls = mark.broken * mix(.7, 1., dab.inside);   // at its closed heart too one sees of what touches it is
  second = mix(second, rises(.44, .7, dab.tone + .35 * of.hair + .3 * of.tuft), falls);
  vec3 colour = mix(vLoad.rgb, vSecond.rgb, second * vSecond.a);
  float own = fract(mark.seed * 7.7), lively = falls * (.5 + 1.2 * own * own);   // in one touch the islands are of a kind, in another they are not
  colour *= 1. + lively * (dab.value - .5) * .2;
  colour += lively * (dab.tone - .5) * vec3(.07, -.014, -.075);
  float tufts = mix(.5, 1., of.fine);
  float light = rises(.35, .8, dot(colour, vec3(.3, .6, .1)));
  colour *= 1. + mix(1.15, .6, light) * (of.fine * of.hair * .08 + tufts * of.tuft * .12 + of.strand * .16);   // or light paint would be the more restless
  colour += .5 * tufts * (of.tuft - of.clump) * vSecond.a * vec3(.075, -.017, -.08);
  // What the brush drags along mixes in as pigments do, the darker one stronger (a harmonic mean).
  float right = rises(-.7, .7, spot.aside + .8 * of.tuft);
  float along = min(2. * spot.share, 1.);   // what a brush has on it at the end it has taken up half way
  vec3 dragged = mix(mix(vFirstLeft.rgb, vFirstRight.rgb, right), mix(vLastLeft.rgb, vLastRight.rgb, right), along);
  dragged = mix(dragged, under, (OWN + FUSES * rises(.1, .3, wet)) * rises(0., .26, wet));
  float outer = .66 * rises(.3, 1., spot.off) + .5 * lost;
  float drags = mix(1.5, .0, rises(-.1, .1, .6 * of.tuft + .4 * of.hair));   // some hairs lay their own paint, others drag along what was there
  float taken = (1. - pure) * min(vPaint.z * rises(0., .12, mix(vFirstLeft.a, vLastLeft.a, along)) * (.55 + 1.65 * spot.share + .88 * outer) * drags * mix(.8, 1.5, slidesOn(wet)), .92);
  return clamp(colour * dragged / max(mix(dragged, colour, taken), .004), 0., 1.);
}
// Paint is pushed up between the hairs' streaks, not across them, or one would see an embossed cloth: hardly at all where it is rubbed, or lies among its like.
float hairs(Mark mark, Bristles of, Dab dab) {
  float cord = 1. - 2. * abs(of.hair);
  return vFirstRight.a * (1. - .8 * rises(.35, .65, mark.softness)) * mix(rises(-.2, .2, of.tuft), 1.3 * dab.inside * dab.high, mark.broken) * cord * cord;
}
float stands(Mark mark, Bristles of, Reach reach, Dab dab) {
  float furrow = (1. - mark.broken) * (1. - abs(of.hair + of.tuft));   // islands side by side have no furrow in common
  float level = mix(of.all, dab.inside * (.25 + .5 * dab.high) + .125, mark.broken);
  float lip = rises(.1, .7, reach.nearEnd) * (1. - mark.softness);
  float crust = vLastRight.a * (1. - .85 * rises(.3, .56, mark.softness)) * dab.crest * rises(-.2, .1, of.tuft);
  return hairs(mark, of, dab) + vStands.x + (vStands.y + vStands.z * lip) * level + vStands.w * furrow * furrow * furrow + crust + vOwn.z * reach.pushed;
}`;

/**
 * Bristles that clump, streak two paints, run dry, catch the ridges below and drag along what is wet there.
 * A print has a strand more in every hair than pictures up to 1080 pixels high can show.
 * It reads the canvas (as it was at the last snapshot) at its own pixel only; what it drags along from elsewhere is told it (see wet.ts). Writes colour and height, premultiplied.
 */
export const strokeFragment = (isPrint: boolean): string => /* glsl */ `#version 300 es
${isPrint ? '#define PRINT' : ''}
precision highp float;
${pieceVaryings('in')}
uniform highp sampler2D uColour, uHeight;   // the snapshot
uniform vec4 uPart;
uniform float uDetail;                   // 1 at 1080 pixels of height, finer bristles above
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outHeight;
${ease}
${noise}
${hand}
${mark}
${bristles}
${reach}
${dab}
${paint}
// How far the outline of a mark is lost: each side here, where it spreads, and found there; the side on which no ridge is pushed up more; and its end, for a touch begins loaded and ends nowhere.
float lostAt(Spot spot, Bristles of) {
  float spreads = rises(.50, .86, spot.wavers) * rises(.2, .6, spot.off);
  float gives = rises(.1, .75, -vOwn.y * spot.aside) * rises(.3, .6, spot.wavers);
  float ends = rises(.4, .95, spot.share + .5 * of.tuft);
  return max(max(spreads, gives), ends);
}
// What stands above the level of the paint there, -.5 to .5: the threads of a cloth nearly in full, ridges of thick paint hardly more, or thin paint would skip over them in specks.
float ridgeOf(vec3 below) {
  float above = below.r - below.g;
  return clamp(5.2 * above / (1. + 9. * abs(above)), -.5, .5);
}
// How much of its paint lies at a place, 0 to 1. Thin paint is no film: it is opaque where it lies, and its hairs leave bare what lies deep; a film only in part, and of the broadest brush.
float liesAt(Mark mark, Bristles of, float ridge, float spent) {
  float thin = clamp(vLoad.a + (1. - vLoad.a) * (1.2 * (of.all - .5) + 1. - ${THINS.toFixed(1)} * spent), 0., 1.);
  float bare = clamp(.5 + .4 * of.hair + .5 * of.tuft - .66 * ridge, .06, .84);
  return mix(thin, rises(-.17, .15, thin - bare), mix(1., .9, broadness(mark.width)));
}
const float FILLS = .08;   // from how much body on paint fills the weave
void main() {
  Mark mark = Mark(vShape.x, vShape.y, vNature.x, vTouch.z, step(vNature.y, 1.5) * abs(vNature.y), step(vNature.y, -.5), step(1.5, vNature.y));
  Spot spot = spotAt(mark);
  Bristles of = bristlesAt(spot, mark);
  float lost = lostAt(spot, of);
  mark.softness = mix(mark.softness, max(mark.softness, .62), lost);
  // What lies below, at this pixel.
  ivec2 pixel = ivec2(gl_FragCoord.xy);
  vec3 under = texelFetch(uColour, pixel, 0).rgb;
  float apart = distance(vLoad.rgb, under);
  mark.softness = mix(max(mark.softness, .56), mark.softness, rises(.06, .28, apart));   // among its like a touch has no outline
  vec3 below = texelFetch(uHeight, pixel, 0).rgb;
  float ridge = ridgeOf(below), slides = slidesOn(below.b);
  mark.softness = mix(mark.softness, max(mark.softness, .45), slides);   // only on dry paint it has a firm edge
  Reach reach = reachAt(spot, mark, of, ridge);
  Dab dab = Dab(0., 0., 0., 0., 0.);
  if (mark.broken > 0.) dab = dabAt(spot, mark, of);
  float heart = rises(.35, .75, max(spot.off + .5 * of.tuft, reach.nearEnd + .4 * of.hair) + 2. * mark.row);   // its heart is closed, towards its edge the islands lie alone; a row has no heart
  reach.inside = mix(reach.inside, mix(reach.inside, dab.inside * rises(0., .3, reach.inside), heart), mark.broken);
  reach.pushed *= (1. - mark.broken) * rises(.02, .14, apart);   // among its like no ridge stands alone: one would see relief and no paint

  // A brush that runs dry leaves paint on its ridges only.
  float spent = clamp(spot.share + .35 * of.tuft + .25 * of.hair, 0., 1.);
  float left = vPaint.x * (1. - vPaint.y * spent * sqrt(spent)) * (1. - .28 * rises(.5, 1., spot.off));
  float contact = .5 + .62 * (of.all - .5) + mix(.37, .48, mark.softness) * ridge;
  float needed = (1. - left) * .95 + .50 * (1. - reach.inside);
  float blur = mix(.06, .13, min(mark.softness * 2., 1.));
  float skip = smoothstep(needed - blur - .02, needed + blur, contact);
  float cover = reach.inside * mix(1., skip, clamp(.25 + 1.2 * (1. - left) + .7 * (1. - reach.inside), 0., 1.));
  cover *= 1. - .8 * rises(.38, .5, ridge) * (1. - rises(.08, .4, vPaint.w));   // thin paint is wiped off a crest
  cover = max(cover, .96 * reach.pushed);   // a ridge is an edge of the paint as well
  float lies = liesAt(mark, of, ridge, spent), alpha = cover * lies;
  if (alpha < .004) discard;

  // Thin paint leaves the weave, however many coats of it; thick paint fills it, and stands in furrows and crusts of its own.
  float body = vPaint.w, fill = clamp(2.2 * (body - FILLS), .02, .9) * cover;
  float height = below.r * (1. - fill) + left * stands(mark, of, reach, dab), over = max(height - .4, 0.);
  height = clamp(height - over + over / (1. + over), 0., 1.);   // what is heaped up settles, or the highest would be cut off flat
  float level = mix(below.g, .12 + body * left * .55, fill);
  float sunk = 1. + mix(.32, .06, rises(.03, .26, body)) * ridge;   // thin paint lies deeper in the hollows of the weave
  float laid = rises(0., .5, cover) * clamp(cover * 1.05, 0., 1.) * rises(0., .5, lies);
  vec3 colour = sunk * mixedOn(spot, mark, of, dab, .8 * max(reach.pushed, rises(.1, .4, ridge)), lost, under, below.b);
  outColour = vec4(clamp(colour, 0., 1.) * alpha, alpha);
  outHeight = vec4(height, level, mix(${FRESH.thin.toFixed(2)}, ${FRESH.thick.toFixed(2)}, body), 1.) * laid;   // fresh paint is wet, thick paint more so
}`;
