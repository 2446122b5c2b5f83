import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'minus over minus taken for minus',
      reply: () => 'A share is negative only where score and sum differ in sign. Minus over minus is plus.',
    },
    zh: {
      name: '负数除以负数当作负',
      reply: () => '分数与总和正负号不同，份额才为负。负数除以负数为正。',
    },
  },
  refuted: 'softmax-mask/divide',
});
