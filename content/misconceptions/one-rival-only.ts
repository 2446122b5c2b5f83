import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'only one rival is beaten',
      reply: (n) =>
        `${n} beats one other key. Softmax shares with all of them: look for the one that is now the largest.`,
    },
    zh: {
      name: '只压过一个对手',
      reply: (n) => `${n} 只压过了一个键。softmax 的分配涉及所有的键：看看现在哪个键的分数最高。`,
    },
  },
  refuted: 'attention-pooling/build',
});
