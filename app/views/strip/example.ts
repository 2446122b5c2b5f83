import { defineExample } from '@/app/gallery/example';
import { picture, twoTokens } from '@/app/gallery/scenes';

const PROBS = 'block.{block}.attn.probs';

export const example = defineExample('strip', {
  about:
    'Tokens as chips with their words, in one line or several, shifted or greyed, and weights between them as arcs: for sentences, and for who looks at whom.',
  cases: {
    'one-line': {
      scene: picture,
      props: { rows: [{ of: 'tokens' }], arcs: { of: PROBS } },
      select: { tensor: PROBS, cell: [6, 10] },
    },
    'two-lines': {
      scene: twoTokens,
      props: {
        rows: [
          { of: 'q', title: { en: 'Queries', zh: '查询' } },
          { of: 'k', title: { en: 'Keys', zh: '键' }, shift: 1 },
        ],
        arcs: { of: 'probs', from: 0, to: 1, every: true },
      },
      select: { tensor: 'probs', cell: [0, 1] },
    },
  },
});
