import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'add to the normalised rows',
      reply: () => 'That adds to the normalised rows. What came in runs past the normalisation.',
    },
    zh: {
      name: '加到归一化后的行上',
      reply: () => '这是加在归一化后的行上。残差连接绕过归一化。',
    },
  },
  refuted: 'vit/branch',
});
