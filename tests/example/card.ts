import { defineCard } from '@/content/card';

export default defineCard({
  id: 'example',
  part: 'review',
  order: 99,
  title: { en: 'One of everything', zh: '样样都有' },
  summary: { en: 'Every contract of a lesson, used once.', zh: '课程的每一种约定，各用一次。' },
  enables: { en: 'See that each contract is more than a type.', zh: '看到每一种约定都不只是一个类型。' },
  needs: [],
  steps: { order: 1, runs: 1, ladder: 1, windows: 1, picture: 1, samples: 1, counts: 1, nothing: 1 },
  aliases: { sentence: 'order' },
});
