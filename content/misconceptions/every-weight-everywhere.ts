import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'every weight acts everywhere',
      reply: () => 'A weight counts times the token’s number. Where that number is 0, the weight does nothing.',
    },
    zh: {
      name: '每个参数处处起作用',
      reply: () => '参数要乘以词元的数才起作用。这个数是 0，参数就不起作用。',
    },
  },
  refuted: 'two-tokens/keys',
});
