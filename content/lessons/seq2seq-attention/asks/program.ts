import { askOrder, type ProgramLine } from '@/content/judging/order';
import { product, softmaxRows, transposed } from '@/content/numbers/tables';
import { tanh } from '@/lib/maths';
import { HALF } from '../knobs';
import { queryAlong, shuffled } from './measures';

type Table = readonly (readonly number[])[];

/** The encoder of this lesson: a state for each word. */
const statesOf = (X: Table): Table => {
  let h: readonly number[] = [0, 0];
  return X.map((x) => {
    h = x.map((entry, j) => tanh(entry + HALF * (h[j] as number)));
    return h;
  });
};

const read: ProgramLine = { needs: ['X'], makes: 'H', run: (X = []) => statesOf(X) };
const scores: ProgramLine = { needs: ['Q', 'H'], makes: 'S', run: (Q = [], H = []) => product(Q, transposed(H)) };
const weights: ProgramLine = { needs: ['S'], makes: 'A', run: (S = []) => softmaxRows(S) };
const mixed: ProgramLine = { needs: ['A', 'H'], makes: 'C', run: (A = [], H = []) => product(A, H) };

/** An attention context for each output in four lines of PyTorch, with four that do not belong. */
export const program = askOrder({
  lines: { read, scores, weights, mixed },
  instead: {
    'query-from-source': { needs: ['H'], makes: 'S', for: 'scores', run: (H = []) => product(H, transposed(H)) },
    'softmax-over-columns': {
      ...weights,
      for: 'weights',
      run: (S = []) => transposed(softmaxRows(transposed(S))),
    },
    'last-word-only': { ...mixed, for: 'mixed', run: (A = [], H = []) => A.map(() => H.at(-1) ?? []) },
    'words-for-states': { needs: ['A', 'X'], makes: 'C', for: 'mixed', run: (A = [], X = []) => product(A, X) },
  },
  start: (c) => ({ X: c.matrix('words'), Q: c.matrix('in.q') }),
  result: 'C',
  numbers: {
    column: (c) => {
      const S = c.matrix('scores');
      return transposed(softmaxRows(transposed(S)))[0]?.reduce((total, a) => total + a, 0) ?? 0;
    },
    size: (c) => c.matrix('states').length,
    outputs: (c) => c.matrix('in.q').length,
  },
  draw: (random) => ({ edits: { ...shuffled(random), ...queryAlong(random, 4) } }),
});
