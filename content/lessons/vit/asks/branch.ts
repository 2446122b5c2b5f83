import { anyPicture, whole } from '@/content/judging/fresh';
import { askOrder, type ProgramLine } from '@/content/judging/order';
import { deviation, mean } from '@/content/numbers/measure';
import { product, softmaxRows, transposed } from '@/content/numbers/tables';
import { attn, block, blockWeight, TOKENS } from '@/content/numbers/vit-refs';
import { HEAD_WIDTH, WIDTH } from '../sizes';

type Table = readonly (readonly number[])[];

const HEADS = WIDTH / HEAD_WIDTH;
const each = <T>(of: (head: number) => T): T[] => Array.from({ length: HEADS }, (_, head) => of(head));

/** Tables of all heads stand one below the other, 17 rows each. */
const stacked = (of: (head: number) => Table): Table => each(of).flat();
const ofHead = (all: Table, head: number): Table => all.slice(TOKENS * head, TOKENS * (head + 1));

/** Queries (0), keys (1) or values (2) of a head: columns of the fused product. */
const part = (qkv: Table, which: number, head: number): Table => {
  const from = WIDTH * which + HEAD_WIDTH * head;
  return qkv.map((row) => row.slice(from, from + HEAD_WIDTH));
};

/** Row by row. */
const added = (a: Table, b: Table): Table => a.map((row, i) => row.map((x, j) => x + (b[i]?.[j] ?? 0)));

/** A product with a row of biases added to every row. */
const affine = (x: Table, w: Table, [bias = []]: Table): Table =>
  product(x, w).map((row) => row.map((y, j) => y + (bias[j] ?? 0)));

/** It stands under the root of a normalisation: √(σ² + ε). */
const EPSILON = 1e-6;

const normed: ProgramLine = {
  needs: ['z', 'gain', 'shift'],
  makes: 'n',
  run: (z = [], [gain = []] = [], [shift = []] = []) =>
    z.map((row) =>
      row.map(
        (x, j) =>
          ((x - mean(row)) / Math.sqrt(deviation(row) * deviation(row) + EPSILON)) * (gain[j] ?? 1) + (shift[j] ?? 0),
      ),
    ),
};
const fused: ProgramLine = {
  needs: ['n', 'wqkv', 'bqkv'],
  makes: 'qkv',
  run: (n = [], w = [], b = []) => affine(n, w, b),
};
/** Scores over the root of a width, and the table's entries. */
const logitsOver = (width: number): ProgramLine => ({
  needs: ['qkv', 't'],
  makes: 'l',
  run: (qkv = [], t = []) => {
    const scores = stacked((h) => product(part(qkv, 0, h), transposed(part(qkv, 1, h))));
    return scores.map((row, i) => row.map((x, j) => x / Math.sqrt(width) + (t[i]?.[j] ?? 0)));
  },
});
const weights: ProgramLine = { needs: ['l'], makes: 'a', run: (l = []) => softmaxRows(l) };
/** Weights times keys (1) or values (2). */
const mixing = (which: number): ProgramLine => ({
  needs: ['a', 'qkv'],
  makes: 'h',
  run: (a = [], qkv = []) => stacked((h) => product(ofHead(a, h), part(qkv, which, h))),
});
const joined: ProgramLine = {
  needs: ['h', 'wo', 'bo'],
  makes: 'o',
  run: (h = [], w = [], b = []) => {
    const side = Array.from({ length: TOKENS }, (_, i) => each((head) => ofHead(h, head)[i] ?? []).flat());
    return affine(side, w, b);
  },
};
const sum: ProgramLine = { needs: ['z', 'o'], makes: 'out', run: (z = [], o = []) => added(z, o) };

/** The attention branch of a block as seven lines, with four that do not belong. */
export const branch = askOrder({
  lines: { normed, fused, logits: logitsOver(HEAD_WIDTH), weights, mixed: mixing(2), joined, sum },
  instead: {
    'scale-by-model-width': { ...logitsOver(WIDTH), for: 'logits' },
    'softmax-over-columns': {
      ...weights,
      for: 'weights',
      run: (l = []) => stacked((h) => transposed(softmaxRows(transposed(ofHead(l, h))))),
    },
    'keys-for-values': { ...mixing(1), for: 'mixed' },
    'residual-of-normed': { ...sum, for: 'sum', needs: ['n', 'o'] },
  },
  start: (c) => ({
    z: c.matrix(block('input')),
    gain: c.matrix(blockWeight('norm1.weight')),
    shift: c.matrix(blockWeight('norm1.bias')),
    wqkv: c.matrix(blockWeight('attn.qkv.weight')),
    bqkv: c.matrix(blockWeight('attn.qkv.bias')),
    t: stacked((h) => c.matrix(attn(`bias:head=${h}`))),
    wo: c.matrix(blockWeight('attn.proj.weight')),
    bo: c.matrix(blockWeight('attn.proj.bias')),
  }),
  result: 'out',
  numbers: { wanted: (c) => c.value(block('residual1'), 0, 0) },
  draw: (random) => ({ ...anyPicture(random), picks: { block: whole(random, 0, 3) } }),
});
