import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'scores are shares already',
      reply: () => 'Scores are not shares yet; none depends on another key. Compare the column beside it: unchanged.',
    },
    zh: {
      name: '分数就是份额',
      reply: () => '分数还不是份额，与其他键无关。对照旁边一列：没有变。',
    },
  },
  refuted: 'vit/scores',
});
