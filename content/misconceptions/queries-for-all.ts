import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'every word asks',
      reply: () => 'Every word asks now. Only the pronoun may have a query.',
    },
    zh: {
      name: '每个词都在查询',
      reply: () => '现在每个词都有查询。应该只有代词有。',
    },
  },
  refuted: 'self-attention-layer/build',
});
