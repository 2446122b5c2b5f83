import { type Fragments, partOfFormula, rowByRow, termByTerm } from '@/content/fragment';

export default {
  scores: { sum: termByTerm(), rows: rowByRow('products') },
  softmax: { raise: partOfFormula, sum: partOfFormula, divide: partOfFormula, rows: rowByRow('probs') },
  output: { sum: termByTerm(), product: partOfFormula, rows: rowByRow('output') },
} satisfies Fragments;
