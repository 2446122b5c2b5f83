import type { MatmulPlan } from '../backend/kernels';
import { cell, product, sum } from '../tensor/expression';
import { coordinates, type Shape, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

interface Attrs {
  /** The right operand is stored [..., n, k], as keys are. */
  transposeB: boolean;
}

export const matmulOp = defineOp<[a: Tensor, b: Tensor], Attrs>({
  name: 'matmul',
  shape(shapes, attrs) {
    const [a, b] = shapes;
    if (a.length < 2 || b.length < 2) throw misfit('matmul', shapes, 'each operand needs rows and columns.');
    const [inner, n] = attrs.transposeB ? [b.at(-1), b.at(-2)] : [b.at(-2), b.at(-1)];
    if (a.at(-1) !== inner) {
      throw misfit('matmul', shapes, `the inner sizes ${a.at(-1)} and ${inner} must be equal.`);
    }
    if (b.length > 2 && !sameLead(a, b)) {
      throw misfit('matmul', shapes, 'the leading axes must be equal, or the right operand has none.');
    }
    const out = a.slice();
    out[a.length - 1] = n as number;
    return out;
  },
  forward(k, out, [a, b], attrs) {
    k.matmul(out, a.data, b.data, plan(a, b, attrs));
  },
  backward(k, grad, { inputs, attrs, needs, gradient }) {
    const [a, b] = inputs;
    const p = plan(a, b, attrs);
    const da = needs[0] ? gradient(0) : null;
    const db = needs[1] ? gradient(1) : null;
    const outStep = p.m * p.n;
    // da = grad·Bᵀ
    if (da) {
      k.matmul(da, grad, b.data, {
        batch: p.batch,
        m: p.m,
        k: p.n,
        n: p.k,
        aStep: outStep,
        bStep: p.bStep,
        transposeB: !attrs.transposeB,
        accumulate: true,
      });
    }
    // db = Aᵀ·grad, or its transpose gradᵀ·A
    if (db && attrs.transposeB) {
      k.matmul(db, grad, a.data, {
        batch: p.batch,
        m: p.n,
        k: p.m,
        n: p.k,
        aStep: outStep,
        bStep: p.aStep,
        transposeA: true,
        accumulate: true,
      });
    } else if (db) {
      k.matmul(db, a.data, grad, {
        batch: p.batch,
        m: p.k,
        k: p.m,
        n: p.n,
        aStep: p.aStep,
        bStep: outStep,
        transposeA: true,
        accumulate: true,
      });
    }
  },
  explain([left, right], at, { transposeB }) {
    const lead = at.slice(0, -2);
    const [i, j] = at.slice(-2) as [number, number];
    const rightLead = right.shape.length > 2 ? lead : [];
    return sum(
      Array.from({ length: left.shape.at(-1) as number }, (_, p) =>
        product(cell(left, [...lead, i, p]), cell(right, [...rightLead, ...(transposeB ? [j, p] : [p, j])])),
      ),
    );
  },
  // da[r, p] = Σⱼ grad[r, j]·b[p, j]; db[p, j] = Σᵣ a[r, p]·grad[r, j], over every row that met b.
  explainGradient({ inputs, attrs, out, slope }, i, at) {
    const [a, b] = inputs;
    const lead = at.slice(0, -2);
    const stored = (p: number, j: number): number[] => (attrs.transposeB ? [j, p] : [p, j]);
    if (i === 0) {
      const [row, p] = at.slice(-2) as [number, number];
      const bLead = b.shape.length > 2 ? lead : [];
      const columns = Array.from({ length: out.shape.at(-1) as number }, (_, j) => j);
      return sum(columns.map((j) => product(slope([...lead, row, j]), cell(b, [...bLead, ...stored(p, j)]))));
    }
    const [p, j] = stored(...(at.slice(-2) as [number, number])) as [number, number];
    const meets = b.shape.length > 2 ? a.shape.slice(-2, -1) : a.shape.slice(0, -1);
    const rows = Array.from({ length: sizeOf(meets) }, (_, flat) => [
      ...(b.shape.length > 2 ? lead : []),
      ...coordinates(meets, flat),
    ]);
    return sum(rows.map((row) => product(cell(a, [...row, p]), slope([...row, j]))));
  },
});

function sameLead(a: Shape, b: Shape): boolean {
  if (a.length !== b.length) return false;
  for (let axis = 0; axis < a.length - 2; axis++) if (a[axis] !== b[axis]) return false;
  return true;
}

/** A right operand without leading axes meets all rows of the left at once, so a batch is one product. */
function plan(a: Tensor, b: Tensor, { transposeB }: Attrs): MatmulPlan {
  const k = a.shape.at(-1) as number;
  const n = (transposeB ? b.shape.at(-2) : b.shape.at(-1)) as number;
  const shared = b.shape.length === 2;
  const rows = sizeOf(a.shape) / k;
  const m = shared ? rows : (a.shape.at(-2) as number);
  const batch = rows / m;
  const packed = shared && !transposeB ? b.packed : undefined;
  return { batch, m, k, n, aStep: m * k, bStep: k * n, transposeB, packed };
}

/**
 * Matrix product over the last two axes, [..., m, k] · [..., k, n] → [..., m, n]; leading axes are carried along.
 * With `transposeB` the right operand is [..., n, k], so `matmul(q, k, { transposeB: true })` is QKᵀ.
 *
 * @throws ShapeError when the inner sizes or the leading axes differ
 */
export function matmul(a: Tensor, b: Tensor, attrs: Attrs = { transposeB: false }): Tensor {
  return matmulOp([a, b], attrs);
}
