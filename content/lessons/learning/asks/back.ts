import type { Asks } from '@/content/asking';
import { oneOf } from '@/content/judging/fresh';
import { askOrder, type ProgramLine } from '@/content/judging/order';
import { sum } from '@/content/numbers/measure';
import { product, transposed } from '@/content/numbers/tables';
import * as look from '../look';
import { model } from '../model';
import { digits } from './watch';

type Table = readonly (readonly number[])[];

const ROOT = Math.sqrt(model.dim / model.heads);

const prices: ProgramLine = { needs: ['dz', 'v'], makes: 'da', run: (dz = [], v = []) => product(dz, transposed(v)) };

const scores: ProgramLine = {
  needs: ['a', 'da'],
  makes: 'ds',
  run([a = []] = [], [da = []] = []) {
    const paid = sum(a.map((weight, j) => weight * (da[j] as number)));
    return [a.map((weight, j) => weight * ((da[j] as number) - paid))];
  },
};

const query: ProgramLine = {
  needs: ['ds', 'k'],
  makes: 'dq',
  run: (ds = [], k = []) => product(ds, k).map((row) => row.map((x) => x / ROOT)),
};

const weights: ProgramLine = { needs: ['x', 'dq'], makes: 'dw', run: (x = [], dq = []) => product(transposed(x), dq) };

const row = (of: Table): Table => of.slice(0, 1);

/** From what a head handed over to the weights of its queries, as four lines of PyTorch, with four that do not belong. */
const back = askOrder({
  lines: { prices, scores, query, weights },
  instead: {
    'keys-for-values': { ...prices, for: 'prices', needs: ['dz', 'k'] },
    'softmax-jacobian-diagonal': {
      ...scores,
      for: 'scores',
      run: ([a = []] = [], [da = []] = []) => [a.map((weight, j) => weight * (1 - weight) * (da[j] as number))],
    },
    'no-scale': { ...query, for: 'query', run: (ds = [], k = []) => product(ds, k) },
    'stream-for-normed': { ...weights, for: 'weights', needs: ['z', 'dq'] },
  },
  start: (c) => ({
    a: row(c.matrix(look.LOOK)),
    v: c.matrix(look.VALUES),
    k: c.matrix(look.LOOK_KEYS),
    x: row(c.matrix(look.NORMED)),
    z: row(c.matrix(look.STREAM)),
    dz: row(c.matrix(look.FOR_HEADS)),
  }),
  result: 'dw',
  draw: (random) => ({ picture: oneOf(random, digits) }),
});

export const wayBack = { back } satisfies Asks;
