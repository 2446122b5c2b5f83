import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the logit itself as numerator',
      reply: () => 'That has the logit itself above the line. Above and below stand exponentials.',
    },
    zh: {
      name: '分子没有取指数',
      reply: () => '这里的分子是 logit 本身。分子和分母都要取指数。',
    },
  },
  refuted: 'vit/weight',
});
