import { type Stage, show } from '@/content/stage';

/** The layer and then another order, and the other way round. */
const reordered: Stage = show('code', {
  listings: [
    {
      title: { en: 'Layer, then order', zh: '先过一层，再换次序' },
      lines: [
        { text: 'output = attention(tokens)', of: 'output' },
        { text: 'output = output[order]', of: 'first.output' },
      ],
    },
    {
      title: { en: 'Order, then layer', zh: '先换次序，再过一层' },
      lines: [
        { text: 'tokens = tokens[order]', of: 'then.tokens' },
        { text: 'output = attention(tokens)', of: 'then.output' },
      ],
    },
  ],
});

export default reordered;
