import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a head obeys exactly',
      reply: (n) => `${n} makes the habit a rule. Softmax leaves every key a share; a head leans.`,
    },
    zh: {
      name: '头严格遵守规则',
      reply: (n) => `${n} 把偏向当成了规则。softmax 给每个键都留一份。`,
    },
  },
  refuted: 'vit/look',
});
