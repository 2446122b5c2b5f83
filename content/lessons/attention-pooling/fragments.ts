import { type Fragments, partOfFormula, rowByRow } from '@/content/fragment';

export default {
  kernel: { near: partOfFormula, sum: partOfFormula, divide: partOfFormula, mix: partOfFormula },
  matrix: { rows: rowByRow('fixed.probs', [1, 1]) },
  terms: { product: partOfFormula, key: partOfFormula, query: partOfFormula },
} satisfies Fragments;
