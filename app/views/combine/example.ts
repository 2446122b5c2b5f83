import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('combine', {
  about: 'Matrices of one size joined entry by entry, with a sign between them and = before the result.',
  cases: {
    sum: {
      scene: picture,
      props: { parts: ['sequence', 'w.pos_embed'], signs: ['+'], result: 'tokens' },
      select: { tensor: 'tokens', cell: [6, 4] },
    },
  },
});
