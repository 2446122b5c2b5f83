import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('patches', {
  about: 'The patches of the picture apart, each with its number; choosing one is choosing its row of a matrix.',
  cases: {
    'four-by-four': {
      scene: picture,
      props: { of: 'patches' },
      select: { tensor: 'patches', cell: [5, 0] },
    },
  },
});
