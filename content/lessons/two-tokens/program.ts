import { askOrder, type ProgramLine } from '@/content/judging/order';
import { product, softmaxRows, transposed } from '@/content/numbers/tables';
import { X } from './example';
import { drawTokens } from './measures';

type Table = readonly (readonly number[])[];

/** Q, K and V stand side by side, two columns each. */
const part = (qkv: Table, i: number): Table => qkv.map((row) => row.slice(2 * i, 2 * i + 2));
const divided = (table: Table, by: number): Table => table.map((row) => row.map((x) => x / by));

const qkv: ProgramLine = { needs: ['x', 'w'], makes: 'qkv', run: (x = [], w = []) => product(x, w) };
const products: ProgramLine = {
  needs: ['qkv'],
  makes: 'products',
  run: (all = []) => product(part(all, 0), transposed(part(all, 1))),
};
const scores: ProgramLine = {
  needs: ['products', 'qkv'],
  makes: 'scores',
  run: (of = []) => divided(of, Math.sqrt(2)),
};
const weights: ProgramLine = { needs: ['scores'], makes: 'weights', run: (of = []) => softmaxRows(of) };
const mixed: ProgramLine = {
  needs: ['weights', 'qkv'],
  makes: 'z',
  run: (of = [], all = []) => product(of, part(all, 2)),
};

/** The layer as five lines of PyTorch, with four that do not belong. */
export const program = askOrder({
  lines: { qkv, products, scores, weights, mixed },
  instead: {
    'transposed-product': {
      ...products,
      for: 'products',
      run: (all = []) => product(transposed(part(all, 0)), part(all, 1)),
    },
    'scale-by-sequence-length': {
      ...scores,
      for: 'scores',
      needs: ['products', 'x'],
      run: (of = [], x = []) => divided(of, Math.sqrt(x.length)),
    },
    'softmax-over-columns': {
      ...weights,
      for: 'weights',
      run: (of = []) => transposed(softmaxRows(transposed(of))),
    },
    'keys-for-values': {
      ...mixed,
      for: 'mixed',
      run: (of = [], all = []) => product(of, part(all, 1)),
    },
  },
  start: (c) => ({ x: c.matrix(X), w: c.matrix('w.fused') }),
  result: 'z',
  draw: (random) => ({ edits: drawTokens(random, 4, 2) }),
});
