import { cos, sin } from '../maths';
import { SIDE } from '../pictures/raster';
import { normal, type Random } from '../random';

/** How far pictures may be moved and bent. */
export interface WarpRanges {
  /** Radians either way. */
  readonly rotation: number;
  /** Least and greatest size, drawn for each axis. */
  readonly scale: readonly [number, number];
  /** How far the top may lean against the bottom, in heights, either way. */
  readonly shear: number;
  /** Pixels either way, right and down. */
  readonly shift: number;
  /** Standard deviation in pixels by which the knots of a coarse grid are pulled (Simard et al. 2003). 0: none. */
  readonly elastic: number;
}

/** Knots lie 9 pixels apart. */
const KNOTS = 4;
const SPACING = (SIDE - 1) / (KNOTS - 1);
const MIDDLE = (SIDE - 1) / 2;

// One picture at a time: where each pixel comes from, and the ink within a frame of paper wide enough to look up four
// neighbours without asking whether they exist.
const fromX = new Float32Array(SIDE * SIDE);
const fromY = new Float32Array(SIDE * SIDE);
const FRAMED = SIDE + 4;
const framed = new Float32Array(FRAMED * FRAMED);

/**
 * A picture turned, scaled, sheared, shifted and bent at random: ink [28, 28] → out [28, 28], both in the same unit.
 * Every pixel looks up, between four neighbours, where it came from; outside is paper.
 */
export function warp(out: Float32Array, ink: ArrayLike<number>, ranges: WarpRanges, random: Random): void {
  const either = (most: number) => (2 * random() - 1) * most;
  const size = () => ranges.scale[0] + (ranges.scale[1] - ranges.scale[0]) * random();
  affine(either(ranges.rotation), size(), size(), either(ranges.shear), either(ranges.shift), either(ranges.shift));
  if (ranges.elastic) {
    pull(fromX, ranges.elastic, random);
    pull(fromY, ranges.elastic, random);
  }
  lookUp(out, ink);
}

/** Turned back and sized back: where a pixel was before. */
function affine(turn: number, across: number, down: number, lean: number, right: number, below: number): void {
  const [c, s] = [cos(turn), sin(turn)];
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const dx = x - MIDDLE - right;
      const dy = y - MIDDLE - below;
      const turnedX = c * dx + s * dy;
      const turnedY = c * dy - s * dx;
      fromX[y * SIDE + x] = MIDDLE + turnedX / across + lean * turnedY;
      fromY[y * SIDE + x] = MIDDLE + turnedY / down;
    }
  }
}

/** Adds a field that is random at the knots and straight between them. */
function pull(field: Float32Array, deviation: number, random: Random): void {
  const knots = new Float32Array(KNOTS * KNOTS);
  for (let i = 0; i < knots.length; i++) knots[i] = deviation * normal(random);
  for (let y = 0; y < SIDE; y++) {
    const row = Math.min(KNOTS - 2, Math.floor(y / SPACING));
    const ty = y / SPACING - row;
    for (let x = 0; x < SIDE; x++) {
      const column = Math.min(KNOTS - 2, Math.floor(x / SPACING));
      const tx = x / SPACING - column;
      const at = row * KNOTS + column;
      const top = mix(knots[at] as number, knots[at + 1] as number, tx);
      const bottom = mix(knots[at + KNOTS] as number, knots[at + KNOTS + 1] as number, tx);
      field[y * SIDE + x] = (field[y * SIDE + x] as number) + mix(top, bottom, ty);
    }
  }
}

function lookUp(out: Float32Array, ink: ArrayLike<number>): void {
  for (let y = 0; y < SIDE; y++) {
    const row = (y + 2) * FRAMED + 2;
    for (let x = 0; x < SIDE; x++) framed[row + x] = ink[y * SIDE + x] as number;
  }
  for (let i = 0; i < SIDE * SIDE; i++) {
    // Kept within the frame, whose outermost cells are paper.
    const x = Math.min(SIDE, Math.max(-2, fromX[i] as number)) + 2;
    const y = Math.min(SIDE, Math.max(-2, fromY[i] as number)) + 2;
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const at = top * FRAMED + left;
    const upper = mix(framed[at] as number, framed[at + 1] as number, x - left);
    const lower = mix(framed[at + FRAMED] as number, framed[at + FRAMED + 1] as number, x - left);
    out[i] = mix(upper, lower, y - top);
  }
}

const mix = (a: number, b: number, t: number): number => a + t * (b - a);
