import { defineExample } from '@/app/gallery/example';
import { picture, twoTokens } from '@/app/gallery/scenes';

export const example = defineExample('matrix', {
  about:
    'Two axes of a tensor as a grid of cells, with numbers where they fit. The view to begin with: nothing about a tensor is special to it.',
  cases: {
    'row-sums': {
      scene: twoTokens,
      props: { of: 'probs', rowSums: true },
      select: { tensor: 'probs', cell: [0, 1] },
    },
    'seventeen-tokens': {
      scene: picture,
      props: { of: 'block.{block}.attn.scores' },
      select: { tensor: 'block.{block}.attn.scores', cell: [5, 9] },
    },
  },
});
