/** How far from its middle a stroke may paint, in half widths of its brush: bristles stray. */
export const MARGIN = 1.25;

/** The hand: how it presses, and how the two sides of its mark waver and its middle sways; noises run along the mark, so many `widths` of the brush so far, and are 0 to 1. */
export const hand = /* glsl */ `
const float MARGIN = ${MARGIN};
const float WIDEST = ${MARGIN} / 1.1;   // how far out a side may waver: its edge is not to be cut off at the margin
const float STRAY = 1.35;   // how far from its middle a mark may paint, in half widths of what is pressed down
float broadness(float width) { return smoothstep(26., 64., width); }   // of a brush whose paint is spread rather than pushed up
float lightestOf(float landing, float lifting) { return mix(.6, .2, smoothstep(.7, 1., min(landing, lifting))); }
float pressed(float landed, float lifted, float landing, float lifting, float lightest) {   // by what share of the path the brush lands, and lifts
  float pressure = mix(1., smoothstep(-.1, .22, landed), landing) * mix(1., (1. - smoothstep(.6, 1.08, lifted)), lifting);
  return mix(lightest, 1., pressure);
}
float weightPlace(float widths, float seed) { return widths * (1. / 1.4) + seed * 3.1; }
float weightBy(float noise) { return .80 + .34 * noise; }
float sidePlace(float widths, float seed, float side) { return widths * (1. / .8) + seed * 9. + side * 17.; }
float sideBy(float noise) { return 1. + (noise - .5) * .54; }
float swayPlace(float widths, float seed) { return widths * (1. / 1.7) + seed * 5.; }
float swayBy(float noise) { return (noise - .5) * .25; }
// Hairs do not move abreast: where one piece of a mark ends and the next begins, each is a little ahead of the middle or behind, none at the mark's own ends.
float raggedness(float share, float width, float length) { return min(.16 * width, .2 * length) * 4. * share * (1. - share); }
vec3 tuftPlaces(float across, float width, float seed) { return across * vec3(4. / width, 1. / 9., 1. / 3.1) + seed * vec3(23., 31., 37.); }   // of clumps, tufts and hairs
float aheadBy(vec3 noises) { return .7 * noises.x + .8 * noises.y + .5 * noises.z - 1.; }
`;
