/** Leaves this share of its wetness to all paint: multiplied into the height's blue, the rest stays. */
export const setFragment = /* glsl */ `#version 300 es
precision highp float;
uniform float uLeft;
out vec4 outHeight;
void main() { outHeight = vec4(1., 1., uLeft, 1.); }`;
