import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'only the new place counts',
      reply: (n) => `${n} prices the new place alone. The weight is taken from elsewhere: subtract that price.`,
    },
    zh: {
      name: '只算移入一方',
      reply: (n) => `${n} 只算了移入的一方。权重从别处移来，要减去那一处的价格。`,
    },
  },
  refuted: 'learning/looks',
});
