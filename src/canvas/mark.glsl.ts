/** A mark: the brush's width and the path's length in 1/1080 of the canvas's height, its seed, how soft it is, how far it falls into islands, whether these are a single row as wide as itself, and whether it is one load, 0 to 1. What depends on nothing else, and is dear to work out, is told by its piece. */
export const mark = /* glsl */ `
struct Mark { float width, length, seed, softness, broken, row, loaded; };
struct Spot {           // where on a mark a pixel lies
  float share, far;     // along its path, and how far that is
  float aside, off;     // across it, in half widths, below 0 on the left; and either way
  float wavers, sways;  // how far out this side of the mark goes here, and where its middle does
};
// How far ahead of the line across an end of its piece a pixel's hair is there.
float frontOf(Mark mark, vec2 tangent, vec2 from, float share) {
  vec3 places = tuftPlaces(dot(from, vec2(-tangent.y, tangent.x)), mark.width, mark.seed);
  return raggedness(share, mark.width, mark.length) * aheadBy(vec3(noise1(places.x), noise1(places.y), noise1(places.z)));
}
Spot spotAt(Mark mark) {
  vec2 place = (gl_FragCoord.xy + uPart.xy) * uPart.w;
  vec2 after = place - vFirst.xy, before = vLast.xy - place;
  float ahead = dot(after, vFirst.zw), behind = dot(before, vLast.zw);
  float first = frontOf(mark, vFirst.zw, after, vShape.z), last = frontOf(mark, vLast.zw, -before, vShape.w);
  float within = ahead / (ahead + behind);      // a little below 0 or above 1 where hairs are ahead of the line
  vec2 tangent = normalize(mix(vFirst.zw, vLast.zw, within));
  float aside = dot(place - mix(vFirst.xy, vLast.xy, within), vec2(-tangent.y, tangent.x)) / (mark.width * .5);
  float t = mix(vShape.z, vShape.w, within), u = t * mark.length, widths = u / mark.width;
  // Pressure comes and goes, and the two sides of the mark waver on their own.
  float pressure = pressed(t, t, vTouch.x, vTouch.y, vForm.x) * weightBy(noise1(weightPlace(widths, mark.seed)));
  float wavers = noise1(sidePlace(widths, mark.seed, sign(aside))), sways = noise1(swayPlace(widths, mark.seed));
  float v = aside / min(pressure * sideBy(wavers), WIDEST) + swayBy(sways);
  if (any(bvec4(ahead < first, behind <= -last, abs(aside) > MARGIN, abs(v) > STRAY))) discard;   // each pixel is in one piece only, and none is far beyond the brush's sides
  return Spot(t, u, v, abs(v), wavers, sways);
}`;

/** The brush: hairs, tufts and clumps, so much longer along the mark than across it that a touch stays whole and breaks in streaks, not in crumbs; a clump wanders with the hand and goes all along it. */
export const bristles = /* glsl */ `
struct Bristles {
  float across;                     // in hairs
  float clump, tuft, hair, strand;  // each -.5 to .5
  float fine;                       // how much of the hairs one sees: of a broad brush, the sweep
  float all;                        // 0 to 1
};
Bristles bristlesAt(Spot spot, Mark mark) {
  float seed = mark.seed, hairWidth = vTouch.w * uDetail;
  float across = (spot.aside * .5 + (spot.sways - .5) * .1) * mark.width / hairWidth;
  float finer = max(hairWidth / (2.8 * uDetail), 1.);   // a hair is a hair, however broad the brush
  float along = spot.far / hairWidth * mix(1., 1.9, mark.softness) * mix(1., .32, mark.loaded);   // rubbed paint shows no long hairs, one load's go all along it
  float clump = noise1(across * .14 + seed * 7. + 1.6 * spot.sways);
  float tuft = noise2(vec2(across * .40 + seed * 13., along * .06 + seed * 2. + clump));
  float hair = noise2(vec2(across * 1.1 * finer + seed * 29., along * .3 + seed * 5. + 2. * tuft)) - .5;
  clump -= .5;
  tuft -= .5;
#ifdef PRINT   // a print shows of the brush what a small picture does not
  float strand = (1. - uDetail) * (noise2(vec2(across * 2.4 + seed * 41., along * .5 + seed * 3.)) - .5);
#else
  const float strand = 0.;
#endif
  float fine = vNature.w * mix(1., .7, mark.loaded);
  float all = clamp(.5 + .62 * clump + mix(.4, .74, fine) * tuft + .25 * fine * hair + .55 * strand, 0., 1.);
  return Bristles(across, clump, tuft, hair, strand, fine, all);
}`;

/** How far a mark reaches: every bristle lands and lifts at its own place and stops where its paint is gone. */
export const reach = /* glsl */ `
struct Reach {
  float nearEnd;        // above 0 near an end of the path
  float inside;
  float pushed;         // where the brush pushes its paint up into a ridge, along one side, here and there
};
Reach reachAt(Spot spot, Mark mark, Bristles of, float ridge) {
  float width = mark.width, softness = mark.softness, narrow = vNature.z;
  float tuftEnd = noise1(of.across * .30 + mark.seed * 11.);
  float tail = tuftEnd * .65 + noise1(of.across * .85 + mark.seed * 3.) * .35;
  float lands = min(width * mix(.40, 1.1, softness), mark.length * .34) * mix(.6, 1., vTouch.x) * (1.5 - mix(.9, 1.2, softness) * mix(tuftEnd, tail, softness));
  float lifts = min(width * mix(mix(1.1, .55, narrow), 1.6, softness), mark.length * .55) * mix(.35, 1., vTouch.y) * (.25 + 1.9 * tail * tail);
  float slant = clamp(spot.aside, -1., 1.) * vOwn.w;   // a brush is set down on one corner, and leaves on another
  float nearEnd = 1.3 * max(1. - spot.far / max(lands * (1. + slant), 1e-3), 1. - (mark.length - spot.far) / max(lifts * (1. - slant), 1e-3));
  float over = rises(.85, 1.3, nearEnd);   // no bristle paints beyond the path, or it would be cut off straight
  float stray = of.tuft * .65 + of.hair * .25 + .4 * of.strand;
  float broad = rises(20., 60., width);
  stray *= mix(mix(mix(.27, .6, broad), mix(.95, .52, narrow), rises(.25, .85, spot.share)), mix(.45, .75, broad), softness);   // a loaded brush has an edge, unless it is broad, an empty one has hairs
  stray += .25 * (1. - narrow) * (1. - softness) * ridge;   // an edge catches on the ridges of the cloth, a small touch's most
  stray *= mix(1., .5, mark.loaded * (1. - rises(.5, .95, spot.share)));   // one load's edge is smooth until it drags
  stray += softness * softness * 2.2 * (.6 * of.clump + .4 * of.tuft);   // a rubbed edge runs out in streaks, not in a haze
  vec2 from = vec2(max(nearEnd, 0.), spot.off);
  float blunt = max(max(from.x, from.y), (from.x + from.y) * mix(.7, .78, broad));   // a flat brush leaves corners, a soft one none
  float gone = mix(blunt, length(from), rises(.2, .46, softness)) + .8 * over * over + .9 * rises(1.1, STRAY, spot.off) + stray;   // nor beyond its sides
  // A firm touch keeps its paint to the edge; a soft one gives it up from the middle on and melts into its neighbours.
  float pixels = 1.4 / max(width, 5.);          // an edge is never harder than a pixel or two
  float inside = 1. - smoothstep(mix(.92, .36, softness) - pixels, 1.05 + pixels, gone);
  float rim = mix(spot.aside * vOwn.y, abs(spot.aside), mark.loaded) + stray;   // one load is pushed up along both sides
  float pushed = rises(.66, .85, rim) * (1. - rises(.95, 1.06, rim)) * mix(rises(.42, .62, 1. - spot.wavers), .5 * rises(.3, .8, spot.wavers), mark.loaded) * (1. - rises(.1, .6, nearEnd));
  pushed *= (1. - rises(.25, .66, softness)) * vForm.w;
  return Reach(nearEnd, inside, pushed);
}`;

/** A broken mark falls into islands of paint of every size, drawn out along the mark, as mixed noise does at a level: closed about its middle, and ever fewer towards its edge and its ends; or into a single row of them, as wide as itself. */
export const dab = /* glsl */ `
struct Dab {
  float inside;         // of any of them
  float tone, value;    // which of the brush's paints there is, and how light it is, 0 to 1
  float high;           // and how high it stands, 0 to 1
  float crest;          // where its paint is pushed up, along the edge of some
};
Dab dabAt(Spot spot, Mark mark, Bristles of) {
  vec2 place = vec2(spot.far * vForm.z, spot.aside * mark.width * .5) * vForm.y + mark.seed * vec2(7.3, 3.1);
  place += vec2(.5, .4) * vec2(of.tuft, spot.sways - .5);   // none lies quite straight
  float large = noise2(place), small = noise2(place * 2.1 + 5.), tone = noise2(place * .9 + 17.);
  float ground = .6 * large + .3 * small + .22 * of.tuft + .24 * of.hair;
  float off = abs(spot.share * 2. - 1.);
  float level = .33 + .34 * rises(.4, 1., max(off, spot.off)) + .1 * (hash1(mark.seed * 2.9) - .5);
  level -= .3 * mark.row * (1. - rises(.15, .5, off));   // of a row something is left, however short
  float above = ground - level, inside = rises(-.025, .025, above);
  float crest = inside * (1. - rises(.03, .09, above)) * rises(.5, .8, tone);
  return Dab(inside, rises(.3, .7, tone), rises(.25, .75, small), rises(0., .2, above), crest);
}`;
