import { defineCard } from '@/content/card';

export default defineCard({
  id: 'seq2seq-attention',
  part: 'attention',
  order: 5,
  title: { en: 'Fixed context or attention?', zh: '固定上下文，还是注意力？' },
  summary: {
    en: 'A sentence goes in, another comes out. What is lost when all of it must pass through one vector, and how attention avoids that.',
    zh: '读入一句话，写出另一句话。全句压进一个向量会丢失什么，注意力怎样避免。',
  },
  enables: {
    en: 'Say why a last state forgets early words, work out an attention context by hand, and tell whose the queries are and whose the keys.',
    zh: '能说清最后一个状态为什么留不住前面的词。能亲手算出注意力给出的上下文，分清查询和键各来自哪一边。',
  },
  needs: ['scoring-scale'],
  steps: {
    sequence: 2,
    encoder: 3,
    fixed: 2,
    hold: 2,
    context: 3,
    flip: 2,
    find: 3,
    program: 3,
    alignment: 2,
    whose: 2,
    path: 2,
  },
});
