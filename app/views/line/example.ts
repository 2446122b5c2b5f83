import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('line', {
  about: 'Rows of a tensor as lines over its columns, or an activation function with the selected number on it.',
  cases: {
    gelu: {
      scene: picture,
      props: { curve: 'gelu', at: 'block.{block}.mlp.fc1' },
      select: { tensor: 'block.{block}.mlp.fc1', cell: [5, 3] },
    },
    rows: {
      scene: picture,
      props: { of: 'tokens', rows: [1, 6] },
      select: { tensor: 'tokens', cell: [1, 3] },
    },
  },
});
