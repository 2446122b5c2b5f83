import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('curve', {
  about:
    'A training run from the log that it wrote: the loss, and the right answers on digits that it did not learn from.',
  cases: {
    'shipped-training': {
      scene: picture,
      props: { log: 'weights/training-log.json' },
      select: { tensor: 'logits', cell: [0, 0] },
    },
  },
});
