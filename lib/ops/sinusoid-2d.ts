import { cos, power as raised, sin } from '../maths';
import { call, constant, define, difference, type Expression, power, quotient } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';

/**
 * A fixed encoding of grid positions: features x.sin | x.cos | y.sin | y.cos, a quarter each, x the column and y the
 * row. The two layouts differ in the exponent of their frequencies: −i/(d/4 − 1) in SimpleViT (Beyer et al. 2022,
 * arXiv:2205.01580), −i/(d/4) in MAE (He et al. 2021, arXiv:2111.06377).
 */
export interface Sinusoid2d {
  readonly gridH: number;
  readonly gridW: number;
  /** Features per position, a multiple of 4; at least 8 for simple-vit. */
  readonly dim: number;
  /** 10000 in both papers. */
  readonly temperature: number;
  readonly layout: 'simple-vit' | 'mae';
}
interface AngleAttrs extends Sinusoid2d {
  readonly axis: 'x' | 'y';
}

function check(op: string, { gridH, gridW, dim, temperature, layout }: Sinusoid2d): void {
  if (!Number.isInteger(gridH) || !Number.isInteger(gridW) || gridH < 1 || gridW < 1) {
    throw new ShapeError(`${op}: a grid needs at least one row and one column, but it is ${gridH} × ${gridW}.`);
  }
  const least = layout === 'mae' ? 4 : 8;
  if (dim % 4 || dim < least) throw new ShapeError(`${op}: dim ${dim} must be a multiple of 4, at least ${least}.`);
  if (!(temperature > 0)) throw new ShapeError(`${op}: temperature ${temperature} must be above 0.`);
}

const steps = ({ dim, layout }: Sinusoid2d): number => (layout === 'mae' ? dim / 4 : dim / 4 - 1);
const omega = (i: number, attrs: Sinusoid2d): number => raised(attrs.temperature, -i / steps(attrs));

function explainScale(i: number, attrs: Sinusoid2d): Expression {
  const quarter = quotient(constant(attrs.dim, 'd'), constant(4));
  const exponent = quotient(constant(i, 'i'), attrs.layout === 'mae' ? quarter : difference(quarter, constant(1)));
  return power(constant(attrs.temperature, 'T'), exponent);
}

const place = (position: number, axis: 'x' | 'y', { gridW }: Sinusoid2d): number =>
  axis === 'x' ? position % gridW : Math.floor(position / gridW);

const explainAngle = (position: number, i: number, axis: 'x' | 'y', attrs: Sinusoid2d): Expression =>
  quotient(constant(place(position, axis, attrs), axis), explainScale(i, attrs));

export const omega2dOp = defineOp<[], Sinusoid2d>({
  name: 'omega2d',
  shape(_, attrs) {
    check('omega2d', attrs);
    return [attrs.dim / 4];
  },
  forward(_, out, __, attrs) {
    for (let i = 0; i < out.length; i++) out[i] = omega(i, attrs);
  },
  explain: (_, [i], attrs) => quotient(constant(1), explainScale(i as number, attrs)),
});

export const angles2dOp = defineOp<[], AngleAttrs>({
  name: 'angles2d',
  shape(_, attrs) {
    check('angles2d', attrs);
    return [attrs.gridH * attrs.gridW, attrs.dim / 4];
  },
  forward(_, out, __, attrs) {
    const quarter = attrs.dim / 4;
    for (let at = 0; at < out.length; at++) {
      out[at] = place(Math.floor(at / quarter), attrs.axis, attrs) * omega(at % quarter, attrs);
    }
  },
  explain: (_, [position, i], attrs) => explainAngle(position as number, i as number, attrs.axis, attrs),
});

const waves = { sin, cos };

/** Which wave a feature holds: [0, d/4) x.sin, then x.cos, y.sin, y.cos. */
function wave(feature: number, { dim }: Sinusoid2d): { axis: 'x' | 'y'; fn: 'sin' | 'cos'; i: number } {
  const quarter = Math.floor(feature / (dim / 4));
  return { axis: quarter < 2 ? 'x' : 'y', fn: quarter % 2 ? 'cos' : 'sin', i: feature % (dim / 4) };
}

export const encoding2dOp = defineOp<[], Sinusoid2d>({
  name: 'encoding2d',
  shape(_, attrs) {
    check('encoding2d', attrs);
    return [attrs.gridH * attrs.gridW, attrs.dim];
  },
  forward(_, out, __, attrs) {
    for (let at = 0; at < out.length; at++) {
      const { axis, fn, i } = wave(at % attrs.dim, attrs);
      out[at] = waves[fn](place(Math.floor(at / attrs.dim), axis, attrs) * omega(i, attrs));
    }
  },
  explain(_, [position, feature], attrs) {
    const { axis, fn, i } = wave(feature as number, attrs);
    return call(fn, define('θ', explainAngle(position as number, i, axis, attrs)));
  },
});

/**
 * The frequencies, [dim/4], computed in double precision.
 *
 * @throws ShapeError when dim is not a multiple of 4
 */
export const omega2d = (attrs: Sinusoid2d): Tensor => omega2dOp([], attrs);

/**
 * Column ('x') or row ('y') times frequency, [gridH·gridW, dim/4], computed in double precision.
 *
 * @throws ShapeError when dim is not a multiple of 4 or the grid has no cell
 */
export const angles2d = (attrs: Sinusoid2d, axis: 'x' | 'y'): Tensor => angles2dOp([], { ...attrs, axis });

/**
 * The encoding, [gridH·gridW, dim], computed in double precision.
 *
 * @throws ShapeError when dim is not a multiple of 4 or the grid has no cell
 */
export const encoding2d = (attrs: Sinusoid2d): Tensor => encoding2dOp([], attrs);
