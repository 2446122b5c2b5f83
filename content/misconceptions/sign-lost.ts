import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the minus is lost',
      reply: (n) => `${n} scores far keys highest. The minus stands outside the square and stays.`,
    },
    zh: {
      name: '漏了负号',
      reply: (n) => `${n} 会使越远的键分数越高。负号在平方之外，平方消不掉它。`,
    },
  },
  refuted: 'attention-pooling/gaussian',
});
