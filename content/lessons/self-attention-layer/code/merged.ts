import { type Stage, show } from '@/content/stage';

/** Scores with two matrices, and with the one that they come to. */
const merged: Stage = show('code', {
  listings: [
    {
      title: { en: 'Two matrices', zh: '两个矩阵' },
      lines: [
        { text: 'q = tokens @ w_q', of: 'q' },
        { text: 'k = tokens @ w_k', of: 'k' },
        { text: 'products = q @ k.T', of: 'products' },
      ],
    },
    {
      title: { en: 'One matrix', zh: '一个矩阵' },
      lines: [
        { text: 'merged = w_q @ w_k.T', of: 'w.merged' },
        { text: 'through = tokens @ merged', of: 'merged.through' },
        { text: 'products = through @ tokens.T', of: 'merged.products' },
      ],
    },
  ],
});

export default merged;
