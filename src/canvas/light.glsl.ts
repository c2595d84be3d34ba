/** How far, in pixels, the light looks around a pixel. */
export const LIGHT_REACH = 4;

/** A raking light from the upper left over the relief: wrapped diffuse, gloss on what is wet, shade in the hollows; what it finds in the paint melts a little, hues more than lightness, its relief is sharp, and all is toned as oil is. */
export const lightFragment = /* glsl */ `#version 300 es
precision highp float;
in vec2 vUv;
uniform vec4 uSheet;
uniform highp sampler2D uColour, uHeight;
uniform float uRelief;       // how strongly a difference of height tilts the surface
uniform float uFar, uMelt;   // how far light wanders in oil, in whole pixels, and how much of this melting there is
uniform float uVarnish;      // 0 dry, 1 varnished: deeper darks, all a little yellower, a touch more gloss
out vec4 finalColor;
const vec3 LIGHT = normalize(vec3(-.60, -.70, .85));
const vec3 YELLOWED = vec3(1., .982, .95);   // what varnish lets through
const float KEPT = .6;       // how much is left of what lightness stands off its surroundings
const float VEIL = .024;      // how much light a matt surface scatters, of white, and oil does not
const float MIDDLE = .34;     // where tones stay as they were mixed
const float WHITES = .43, DRAWN = .27;   // from where on lights are drawn together, and how far: lead white is no white of a screen
float lightOf(vec3 colour) { return dot(colour, vec3(.2126, .7152, .0722)); }
float at(vec2 offset) { return textureLod(uHeight, vUv + offset * uSheet.zw, 0.).r; }
vec3 paint(vec2 offset) { return textureLod(uColour, vUv + offset * uFar * uSheet.zw, 0.).rgb; }
// Light wanders in oil before it comes back: where two colours meet they melt into each other, their hues wholly, their lightness in part; the relief over them stays sharp.
vec3 melted() {
  vec3 own = paint(vec2(0));
  if (uMelt == 0.) return own;
  vec3 beside = paint(vec2(-1, 0)) + paint(vec2(1, 0)) + paint(vec2(0, -1)) + paint(vec2(0, 1));
  vec3 askew = paint(vec2(-1, -1)) + paint(vec2(1, -1)) + paint(vec2(-1, 1)) + paint(vec2(1, 1));
  vec3 farther = paint(vec2(-2, 0)) + paint(vec2(2, 0)) + paint(vec2(0, -2)) + paint(vec2(0, 2));
  vec3 hue = (4. * own + 3. * beside + 2. * askew + farther) / 28.;
  return clamp(mix(own, hue + KEPT * lightOf(own - hue), uMelt), 0., 1.);
}
// Oil's darks are deep, and its lights lie close together.
vec3 toned(vec3 lit) {
  float light = lightOf(lit);
  return lit * (1. + VEIL / MIDDLE) * light / (light + VEIL) * (1. - DRAWN * max(light - WHITES, 0.));
}
void main() {
  vec3 colour = melted();
  vec3 here = textureLod(uHeight, vUv, 0.).rgb;
  float tl = at(vec2(-1, -1)), t = at(vec2(0, -1)), tr = at(vec2(1, -1)), l = at(vec2(-1, 0)), r = at(vec2(1, 0));
  float bl = at(vec2(-1, 1)), b = at(vec2(0, 1)), br = at(vec2(1, 1));
  vec2 near = vec2((tr + 2. * r + br) - (tl + 2. * l + bl), (bl + 2. * b + br) - (tl + 2. * t + tr)) * .125;
  float l4 = at(vec2(-4, 0)), r4 = at(vec2(4, 0)), t4 = at(vec2(0, -4)), b4 = at(vec2(0, 4));
  vec2 wide = vec2(r4 - l4, b4 - t4) * .07;
  vec3 normal = normalize(vec3(-(1.2 * near + .8 * wide) * uRelief, 1.));
  float turned = (dot(normal, LIGHT) / LIGHT.z - 1.) * .74;
  float shade = 1. + turned / (1. + 1.1 * max(-turned, 0.));   // the room's own light softens the shadows of ridges
  float white = lightOf(colour);
  shade = mix(1., shade, 1.15 - .65 * white * white);   // light paint lights its own hollows, dark paint does not
  shade *= 1. - 0.20 * clamp(((l4 + r4 + t4 + b4) * .25 - here.r) * 2., -.6, 1.);
  vec3 lit = pow(colour, vec3(2.2));
  lit = toned(mix(lit, lit * (.72 + .37 * lit) * 1.05 * YELLOWED, uVarnish)) * shade;
  vec3 halfway = normalize(LIGHT + vec3(0, 0, 1));
  vec3 oily = normalize(vec3(-(.4 * near + wide) * uRelief, 1.));   // oil and varnish lie smoother than the cloth under them
  float gloss = max(pow(max(dot(oily, halfway), 0.), 34.) - pow(halfway.z, 34.), 0.);
  lit += (.035 + .96 * here.b + .07 * uVarnish) * gloss * vec3(1., .97, .9);
  finalColor = vec4(pow(clamp(lit, 0., 1.), vec3(1. / 2.2)), 1.);
}`;
