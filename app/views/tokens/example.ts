import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('tokens', {
  about: 'A line for every token: its name, its patch of the picture, and its vector as a strip of colours.',
  cases: {
    'with-class-token': {
      scene: picture,
      props: { of: 'tokens' },
      select: { tensor: 'tokens', cell: [6, 4] },
    },
  },
});
