import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('bars', {
  about: 'One row of a tensor as bars: the selected row, or a fixed one.',
  cases: {
    'selected-row': {
      scene: picture,
      props: { of: 'block.{block}.attn.probs' },
      select: { tensor: 'block.{block}.attn.probs', cell: [5, 9] },
    },
    'below-zero': {
      scene: picture,
      props: { of: 'logits', labels: 'classes' },
      select: { tensor: 'logits', cell: [0, 3] },
    },
  },
});
