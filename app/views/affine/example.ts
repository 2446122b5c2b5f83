import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

export const example = defineExample('affine', {
  about: 'Rows before and after a normalisation; between them the learned scale and shift, one number a column.',
  cases: {
    'layer-norm': {
      scene: picture,
      props: {
        of: 'block.{block}.input',
        scale: 'w.block.{block}.norm1.weight',
        shift: 'w.block.{block}.norm1.bias',
        result: 'block.{block}.ln1',
      },
      select: { tensor: 'block.{block}.ln1', cell: [6, 2] },
    },
  },
});
