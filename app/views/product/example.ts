import { defineExample } from '@/app/gallery/example';
import { picture, twoTokens } from '@/app/gallery/scenes';

export const example = defineExample('product', {
  about:
    'A matrix product laid out so that the row of the left meets the column of the right at the cell of the result.',
  cases: {
    'two-tokens': {
      scene: twoTokens,
      props: { left: 'q', right: 'k^T', result: 'products' },
      select: { tensor: 'products', cell: [0, 1] },
    },
    'over-a-picture': {
      scene: picture,
      props: {
        left: 'block.{block}.attn.q',
        right: 'block.{block}.attn.k^T',
        result: 'block.{block}.attn.products',
        over: 'picture',
      },
      select: { tensor: 'block.{block}.attn.products', cell: [6, 10] },
    },
  },
});
