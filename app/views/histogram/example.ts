import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';

const attn = (name: string) => `block.{block}.attn.${name}`;

export const example = defineExample('histogram', {
  about: 'How the numbers of a tensor are spread, and those of a second one in the same bins. Every number is a cell.',
  cases: {
    beside: {
      scene: picture,
      props: { of: attn('scores'), beside: attn('products') },
      select: { tensor: attn('scores'), cell: [5, 9] },
    },
    'fewer-bins': {
      scene: picture,
      props: { of: attn('q'), bins: 10 },
      select: { tensor: attn('q'), cell: [5, 2] },
    },
    'fixed-axis': {
      scene: picture,
      props: { of: attn('v'), range: [-1, 1] },
      select: { tensor: attn('v'), cell: [5, 2] },
    },
  },
});
