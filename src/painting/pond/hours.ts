import { type Hues, hues, type Lab, lab, type Stops, stopsAt } from '../colour.ts';
import type { LightName } from '../lightName.ts';

/** An evening's light on the pond: a key of its own, and clean darks. */
export interface Hour {
  readonly name: LightName;
  /** The tone that the canvas is primed with. */
  readonly ground: Lab;
  /** The water in the shade, from the far bank to the near edge. */
  readonly water: Stops;
  /** The sky in it, from the horizon's light down. */
  readonly sky: Stops;
  /** What the water drifts to, here and there: hues of one value, from its green to its rose. */
  readonly clouds: Hues;
  /** The mirrored trees: their leaves, and the wine and brown of their shade. */
  readonly greens: Hues;
  readonly wines: Hues;
  /** What sky and water go towards as the evening goes on. */
  readonly ember: Lab;
  readonly night: Lab;
}

const water = stopsAt(0, 0.3, 0.62, 1);
const sky = stopsAt(0, 0.22, 0.42, 0.62, 0.85, 1);

const APRICOT: Hour = {
  name: 'apricot',
  ground: lab('#80808c'),
  water: water('#76849d', '#657a97', '#5a6f91', '#526683'),
  sky: sky('#e3c39c', '#dfb494', '#cf9e93', '#a98d9d', '#7d86a6', '#667ca2'),
  clouds: hues('#5d8278', '#517d93', '#5d77a5', '#7474a5', '#8b7695'),
  greens: hues('#3a6152', '#5c6e49', '#3a6273'),
  wines: hues('#66485f', '#4f4f76', '#6e4b52'),
  ember: lab('#d6937a'),
  night: lab('#495985'),
};

const ROSE: Hour = {
  name: 'rose',
  ground: lab('#79808a'),
  water: water('#7093a2', '#568496', '#457488', '#3c6679'),
  sky: sky('#e2c4bc', '#dcb1ac', '#cd9ea2', '#a28fa2', '#7689a0', '#5f7f98'),
  clouds: hues('#438072', '#3f7f92', '#5478a2', '#6f72a2', '#916f92'),
  greens: hues('#386253', '#58704c', '#346374'),
  wines: hues('#6a4656', '#56486a', '#5e4e4c'),
  ember: lab('#d58e8c'),
  night: lab('#3f6084'),
};

const BLUE: Hour = {
  name: 'blue',
  ground: lab('#7a8391'),
  water: water('#72899e', '#617f97', '#587491', '#4f6683'),
  sky: sky('#c7d2d5', '#aec1cc', '#97aebf', '#8398b0', '#7087a5', '#607899'),
  clouds: hues('#4c8379', '#4a8195', '#5c7ba5', '#7278a7', '#89779f'),
  greens: hues('#406a55', '#5f7352', '#3f6a7a'),
  wines: hues('#5f5070', '#525680', '#65585c'),
  ember: lab('#c9b4b4'),
  night: lab('#496086'),
};

const GOLD: Hour = {
  name: 'gold',
  ground: lab('#76796c'),
  water: water('#8b957e', '#738b7e', '#5f7e7c', '#51706f'),
  sky: sky('#e2cf9c', '#dcbe8c', '#c8aa86', '#a49a84', '#7f8c88', '#6c8084'),
  clouds: hues('#5c8466', '#4f847c', '#667f8c', '#867a84', '#8f7c62'),
  greens: hues('#455f42', '#66703f', '#40655c'),
  wines: hues('#66504a', '#5a5060', '#6a5a46'),
  ember: lab('#d3a066'),
  night: lab('#4a686c'),
};

const GREY: Hour = {
  name: 'grey',
  ground: lab('#7b8b8d'),
  water: water('#869f9c', '#6c9494', '#5a868a', '#4d747e'),
  sky: sky('#d6dacc', '#c4cfc4', '#abbdb6', '#90a6a8', '#7a959c', '#6b8896'),
  clouds: hues('#58907c', '#53909c', '#6a8caa', '#8088aa', '#9a8698'),
  greens: hues('#446a5c', '#62755a', '#467078'),
  wines: hues('#615668', '#565e74', '#665e5a'),
  ember: lab('#dcbda6'),
  night: lab('#53758c'),
};

/** The evenings that seeds go through, as Monet's series did. */
export const HOURS: readonly [Hour, ...Hour[]] = [APRICOT, ROSE, BLUE, GOLD, GREY];
