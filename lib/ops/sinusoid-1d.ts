import { cos, power as raised, sin } from '../maths';
import { call, constant, define, type Expression, power, product, quotient } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';

/** The fixed position encoding of Vaswani et al. 2017, arXiv:1706.03762, section 3.5. */
export interface Sinusoid1d {
  /** Number of positions. */
  readonly length: number;
  /** Features per position, an even number. */
  readonly dim: number;
  /** 10000 in the paper. */
  readonly base: number;
}

function check(op: string, { length, dim, base }: Sinusoid1d): void {
  if (!Number.isInteger(length) || length < 1) throw new ShapeError(`${op}: length ${length} must be 1 or more.`);
  if (!Number.isInteger(dim) || dim < 2 || dim % 2) {
    throw new ShapeError(`${op}: dim ${dim} must be even: every frequency has a sine and a cosine.`);
  }
  if (!(base > 0)) throw new ShapeError(`${op}: base ${base} must be above 0.`);
}

const frequency = (i: number, { dim, base }: Sinusoid1d): number => raised(base, (-2 * i) / dim);

/** base^(2i/d), the wavelength over 2π */
const explainScale = (i: number, { dim, base }: Sinusoid1d): Expression =>
  power(constant(base), quotient(product(constant(2), constant(i, 'i')), constant(dim, 'd')));

const explainAngle = (p: number, i: number, attrs: Sinusoid1d): Expression =>
  quotient(constant(p, 'p'), explainScale(i, attrs));

export const frequencies1dOp = defineOp<[], Sinusoid1d>({
  name: 'frequencies1d',
  shape(_, attrs) {
    check('frequencies1d', attrs);
    return [attrs.dim / 2];
  },
  forward(_, out, __, attrs) {
    for (let i = 0; i < out.length; i++) out[i] = frequency(i, attrs);
  },
  explain: (_, [i], attrs) => quotient(constant(1), explainScale(i as number, attrs)),
});

export const angles1dOp = defineOp<[], Sinusoid1d>({
  name: 'angles1d',
  shape(_, attrs) {
    check('angles1d', attrs);
    return [attrs.length, attrs.dim / 2];
  },
  forward(_, out, __, attrs) {
    const half = attrs.dim / 2;
    for (let at = 0; at < out.length; at++) out[at] = Math.floor(at / half) * frequency(at % half, attrs);
  },
  explain: (_, [p, i], attrs) => explainAngle(p as number, i as number, attrs),
});

export const encoding1dOp = defineOp<[], Sinusoid1d>({
  name: 'encoding1d',
  shape(_, attrs) {
    check('encoding1d', attrs);
    return [attrs.length, attrs.dim];
  },
  forward(_, out, __, attrs) {
    for (let at = 0; at < out.length; at++) {
      const [p, feature] = [Math.floor(at / attrs.dim), at % attrs.dim];
      const angle = p * frequency(Math.floor(feature / 2), attrs);
      out[at] = feature % 2 ? cos(angle) : sin(angle);
    }
  },
  explain(_, at, attrs) {
    const [p, feature] = at as [number, number];
    return call(feature % 2 ? 'cos' : 'sin', define('θ', explainAngle(p, Math.floor(feature / 2), attrs)));
  },
});

/**
 * base^(−2i/dim), [dim/2], computed in double precision.
 *
 * @throws ShapeError when dim is odd
 */
export const frequencies1d = (attrs: Sinusoid1d): Tensor => frequencies1dOp([], attrs);

/**
 * Position times frequency, [length, dim/2], computed in double precision.
 *
 * @throws ShapeError when dim is odd or length is not positive
 */
export const angles1d = (attrs: Sinusoid1d): Tensor => angles1dOp([], attrs);

/**
 * Sine of angle i at feature 2i, cosine at 2i + 1, [length, dim], computed in double precision.
 *
 * @throws ShapeError when dim is odd or length is not positive
 */
export const encoding1d = (attrs: Sinusoid1d): Tensor => encoding1dOp([], attrs);
