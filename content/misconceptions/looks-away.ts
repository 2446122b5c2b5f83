import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the query points the other way',
      reply: () => 'The dot product of the query with what is sought is negative: it points the other way.',
    },
    zh: {
      name: '查询方向相反',
      reply: () => '查询与目标的点积为负：方向反了。',
    },
  },
  refuted: 'seq2seq-attention/find',
});
