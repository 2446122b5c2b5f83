import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'relies on the word before',
      reply: () => 'A state still carries the word before. In another order that is another word.',
    },
    zh: {
      name: '依据前一个词',
      reply: () => '状态里还留有前一个词。换了次序，前一个词也换了。',
    },
  },
  refuted: 'seq2seq-attention/find',
});
