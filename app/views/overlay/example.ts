import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('overlay', {
  about:
    'A row of attention weights laid over the picture, and below it as bars. A click on a patch asks its question.',
  cases: {
    'one-head': {
      scene: picture,
      props: { of: 'block.{block}.attn.probs' },
      select: { tensor: 'block.{block}.attn.probs', cell: [6, 10] },
    },
  },
});
