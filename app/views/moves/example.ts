import { defineExample } from '@/app/gallery/example';
import { picture, twoTokens } from '@/app/gallery/scenes';

const attention = (name: string) => `block.{block}.attn.${name}`;

export const example = defineExample('moves', {
  about:
    'The arithmetic of the selected cell played term by term: a product of a row and a column, a weighted sum, the row of a softmax; or cells on their way from one layout to another. Play, pause, drag, or an arrow key a term.',
  cases: {
    'dot-product': {
      scene: picture,
      props: { of: attention('products') },
      select: { tensor: attention('products'), cell: [5, 9] },
    },
    'cells-to-another-layout': {
      scene: picture,
      props: { from: attention('heads'), to: attention('concat') },
      select: { tensor: attention('concat'), cell: [5, 9] },
    },
    softmax: {
      scene: twoTokens,
      props: { of: 'probs' },
      select: { tensor: 'probs', cell: [0, 1] },
    },
  },
});
