import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('trainer', {
  about:
    'A small ViT that learns in a thread of the page, with the attention of its heads over a picture while it does.',
  cases: {
    'before-the-start': {
      scene: picture,
      props: { picture: 'two-white' },
      select: { tensor: 'logits', cell: [0, 0] },
    },
  },
});
