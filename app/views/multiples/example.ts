import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

const PROBS = 'block.{block}.attn.probs';

export const example = defineExample('multiples', {
  about: 'The same matrix of every head, or of every head of every block, side by side. A click chooses the head.',
  cases: {
    'heads-over-picture': {
      scene: picture,
      props: { of: PROBS, over: 'head', as: 'overlay' },
      select: { tensor: PROBS, cell: [6, 10] },
    },
    'blocks-and-heads': {
      scene: picture,
      props: { of: PROBS, over: ['block', 'head'], as: 'matrix' },
      select: { tensor: PROBS, cell: [6, 10] },
    },
  },
});
