import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'no key is better, so all get the same',
      reply: (n) =>
        `${n} would be an even share. No key is better on average, but in each draw some score is ahead by chance.`,
    },
    zh: {
      name: '不分优劣即平分',
      reply: (n) => `${n} 是平分的结果。平均起来没有哪个键更好，但每次抽样总有一个分数偶然领先。`,
    },
  },
  refuted: 'scoring-scale/chance',
});
