import { type Fragments, rowByRow } from '@/content/fragment';

export default {
  axis: { rows: rowByRow('probs') },
  program: { mask: rowByRow('in.mask') },
} satisfies Fragments;
