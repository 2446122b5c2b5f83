import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the source asks',
      reply: () => 'Queries from the source make a context for each source word. Each output needs one.',
    },
    zh: {
      name: '从源句取查询',
      reply: () => '从源句取查询，得到的是每个源词一个上下文。需要上下文的是输出。',
    },
  },
  refuted: 'seq2seq-attention/whose',
});
