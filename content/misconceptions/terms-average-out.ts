import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'more terms, less chance',
      reply: (n) =>
        `${n} divides by the number of terms. A score is a sum, not a mean: each further term can push it further away from 0.`,
    },
    zh: {
      name: '项多了偶然就抵消',
      reply: (n) => `${n} 除以了项数。分数是和，不是平均：每多一项，都可能离 0 更远。`,
    },
  },
  refuted: 'scoring-scale/chance',
});
