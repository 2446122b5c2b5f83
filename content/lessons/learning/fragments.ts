import { type Fragments, termByTerm } from '@/content/fragment';

export default {
  gradient: { sum: termByTerm([1, 1, 1]) },
} satisfies Fragments;
