import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'heads are given roles',
      reply: () =>
        'Equal numbers get equal gradients, so equal steps. Heads part because they begin differently, not because each has a task.',
    },
    zh: {
      name: '各头自带分工',
      reply: () => '数相同，梯度就相同，每一步也相同。各头分化，是因为起点不同，不是因为分了工。',
    },
  },
  refuted: 'learning/maps',
});
