import { cos, sin } from '../maths';
import { seeded } from '../random';
import { type Glyph, glyphs } from './glyphs';
import { type Colour, paint, SIDE } from './raster';
import type { Point } from './strokes';

export interface DigitStyle {
  readonly foreground: Colour;
  readonly background: Colour;
  /** Which form of the digit, counted round: every whole number is one. */
  readonly form: number;
  /** Height of the pen's path in pixels. Wide digits stay lower, so that all of them fit. */
  readonly height: number;
  /** 1 = as drawn, less = narrower. */
  readonly width: number;
  /** How far the top leans to the right, in heights: 0.2 is a common hand. */
  readonly slant: number;
  /** Radians, clockwise. */
  readonly turn: number;
  /** From −1 (left, top) to 1 (right, bottom) of the room that the digit leaves free. */
  readonly shift: Point;
  /** Diameter of the pen in pixels. */
  readonly thickness: number;
  /** 0 = a round pen; 0.4 = a broad nib, held at 45°. */
  readonly nib: number;
  /** How unsteady the hand is: 0 = print, 1 = a bus. */
  readonly wobble: number;
  /** Which unsteadiness. */
  readonly seed: number;
  /** Pixels over which an edge fades; 1 = sharp. */
  readonly softness: number;
}

/** Print, upright, in the middle. */
export const PLAIN: Omit<DigitStyle, 'foreground' | 'background'> = {
  form: 0,
  height: 18,
  width: 1,
  slant: 0,
  turn: 0,
  shift: [0, 0],
  thickness: 3.4,
  nib: 0,
  wobble: 0,
  seed: 0,
  softness: 1,
};

/**
 * A digit as 28 × 28 × 3 bytes: the pen's path, bent, leaned and fitted, then every pixel by its distance to the path.
 * @throws RangeError where `digit` is not 0…9
 */
export function drawDigit(digit: number, style: DigitStyle): Uint8Array {
  const forms = glyphs[digit];
  if (!forms) throw new RangeError(`There is no digit ${digit}: give a whole number from 0 to 9.`);
  const count = forms.length;
  const glyph = forms[((style.form % count) + count) % count] as Glyph;
  const depth = inkDepth(fitted(bend(glyph, style), style), style);
  return paint((x, y) => -(depth[y * SIDE + x] ?? 0), style.foreground, style.background, style.softness);
}

/** Moves the plane smoothly, so that strokes that touch go on touching; then width, lean and turn. */
function bend(glyph: Glyph, { wobble, seed, width, slant, turn }: DigitStyle): Glyph {
  const random = seeded(seed);
  const waves = Array.from({ length: 4 }, () => ({
    along: [2.4 * random() - 1.2, 2.4 * random() - 1.2] as const,
    phase: 2 * Math.PI * random(),
    push: [0.13 * wobble * (2 * random() - 1), 0.13 * wobble * (2 * random() - 1)] as const,
  }));
  const [across, down] = [cos(turn), sin(turn)];
  return glyph.map((stroke) =>
    stroke.map(([x, y]): Point => {
      let [bentX, bentY] = [x * width, y];
      for (const { along, phase, push } of waves) {
        const wave = sin(Math.PI * (along[0] * x + along[1] * y) + phase);
        bentX += push[0] * wave;
        bentY += push[1] * wave;
      }
      const leaned = bentX - slant * bentY;
      return [across * leaned - down * bentY, down * leaned + across * bentY];
    }),
  );
}

/** Scales the path to its height, no wider than the picture, and puts it where `shift` says. */
function fitted(glyph: Glyph, { height, shift, thickness }: DigitStyle): Glyph {
  const points = glyph.flat();
  const most = SIDE - 2 - thickness;
  const extent = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { middle: (low + high) / 2, length: high - low };
  };
  const [across, down] = [extent(0), extent(1)];
  const scale = Math.min(Math.min(height, most) / down.length, most / Math.max(across.length, 1e-6));
  const place = ({ middle, length }: typeof across, value: number, moved: number) =>
    SIDE / 2 + scale * (value - middle) + (moved * (most - scale * length)) / 2;
  return glyph.map((stroke) => stroke.map(([x, y]): Point => [place(across, x, shift[0]), place(down, y, shift[1])]));
}

/** For every pixel, how deep its middle lies inside the ink, in pixels; negative outside. [28 · 28] */
function inkDepth(glyph: Glyph, { thickness, nib, softness }: DigitStyle): Float32Array {
  const depth = new Float32Array(SIDE * SIDE).fill(-SIDE);
  for (const stroke of glyph) {
    for (let i = 1; i < stroke.length; i++) {
      const [[x0, y0], [x1, y1]] = [stroke[i - 1], stroke[i]] as [Point, Point];
      const [dx, dy] = [x1 - x0, y1 - y0];
      const squared = Math.max(dx * dx + dy * dy, 1e-12);
      // A nib at 45° draws thin along its edge, up to the right, and broad across it: sin 2φ of the direction φ.
      const radius = (thickness / 2) * (1 + (nib * 2 * dx * dy) / squared);
      const reach = radius + softness;
      const row = (y: number) => Math.min(SIDE - 1, Math.max(0, Math.floor(y)));
      for (let y = row(Math.min(y0, y1) - reach); y <= row(Math.max(y0, y1) + reach); y++) {
        for (let x = row(Math.min(x0, x1) - reach); x <= row(Math.max(x0, x1) + reach); x++) {
          const [px, py] = [x + 0.5 - x0, y + 0.5 - y0];
          const t = Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
          const [ax, ay] = [px - t * dx, py - t * dy];
          const inside = radius - Math.sqrt(ax * ax + ay * ay);
          const at = y * SIDE + x;
          if (inside > (depth[at] ?? 0)) depth[at] = inside;
        }
      }
    }
  }
  return depth;
}
