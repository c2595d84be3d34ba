/** A tile of the canvas: the unit quad, placed by its instance in pixels. */
export const tileVertex = /* glsl */ `#version 300 es
precision highp float;
in vec2 aPlace; in vec4 iTile;              // left, top, width, height
uniform mat3 uProjectionMatrix, uWorldTransformMatrix, uTransformMatrix;
uniform vec4 uPart;      // where the target lies in the painting: left, top; the painting's pixels of height, and 1080 over them
uniform vec4 uSheet;     // where what is read lies: left, top; one over its width and height
out vec2 vUv;
void main() {
  vec2 pixel = iTile.xy + aPlace * iTile.zw;
  vUv = (pixel + uPart.xy - uSheet.xy) * uSheet.zw;
  gl_Position = vec4((uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix * vec3(pixel, 1.)).xy, 0., 1.);
}`;
