import { type Fragments, partOfFormula, termByTerm } from '@/content/fragment';

export default {
  norm: { centre: partOfFormula, spread: partOfFormula, learned: partOfFormula },
  softmax: { raise: partOfFormula, sum: partOfFormula, divide: partOfFormula, whole: partOfFormula },
  mix: { sum: termByTerm([1, 1, 1]) },
} satisfies Fragments;
