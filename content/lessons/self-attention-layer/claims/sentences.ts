import { always, type Claims, granted, near, tested, unedited } from '@/content/claim';
import type { Context } from '@/content/context';
import { greatestChange } from '@/content/numbers/measure';
import { exp } from '@/lib/maths';
import { ANIMAL, IT, STREET } from '../data';

const gives = (c: Context, end: number, key: number): number =>
  c.rerun({ knobs: { first: 1, end } }).value('second.probs', IT, key);

/** What the second layer is, once the first is off: equal shares. */
const isEven = (c: Context): boolean => {
  const weights = c.rerun({ knobs: { first: 0 } }).matrix('second.probs')[IT] as number[];
  return weights.every((weight) => near(weight, 1 / weights.length));
};

/** Outputs move along with their rows, in every order that the buttons set. */
const isEquivariant = (c: Context): boolean =>
  [0, 1, 2].every((said) => {
    const run = c.rerun({ knobs: { said } });
    return greatestChange(run.matrix('first.output'), run.matrix('then.output')) < 1e-5;
  });

/** What the steps of sentences state. */
export const sentenceClaims = {
  pronoun: [
    granted('Two layers, set by hand', '这两层的矩阵由手工设定', 'what the example is'),
    always('asks for a sign', ['要找能说明自己所指的词', '由它得到第 2 层'], (c, quoted) =>
      near(quoted('sign'), c.value('first.probs', IT, c.matrix('first.probs').length - 1)),
    ),
    always('the same weight goes to', '同样大的权重就给了', (c) => near(gives(c, 0, ANIMAL), gives(c, 1, STREET))),
    always('scores of 0, as many equal shares', '个分数都是 0，权重平分', isEven),
    granted(
      ['the ratio of two weights never depends', 'It takes a second layer'],
      ['两个权重之比与第三个词无关', '就得有第 2 层'],
      'a ratio in softmax is e to the difference of two scores, each made from two tokens',
    ),
  ],
  build: [
    unedited(['Three features for each word', 'All other words are 0'], ['有三个特征', '其余的词一开始都是 0'], (c) => {
      const words = c.matrix('in.tokens');
      return words.every((word) => word.length === 3) && words.flat().filter((x) => x !== 0).length === 3;
    }),
    unedited('every word gives all words the same', '给各个词的权重都一样', (c) =>
      c
        .matrix('probs')
        .flat()
        .every((weight) => near(weight, 1 / c.matrix('probs').length)),
    ),
    tested(
      'and 1 in $W_K$, for what lives',
      '生物一行填 1',
      'takes a layer that finds the animal in any sentence, and tells each slip from it',
    ),
    always(
      'among 6 words and',
      '句长为 6 时权重是',
      (_, quoted) =>
        near(quoted('short'), exp(6 / Math.SQRT2) / (exp(6 / Math.SQRT2) + 5)) &&
        near(quoted('far'), exp(6 / Math.SQRT2) / (exp(6 / Math.SQRT2) + 13)),
    ),
  ],
  order: [
    always(
      'Three words are three rows',
      ['三个词是', '下面一排的次序由按钮选择'],
      (c) => c.matrix('in.tokens').length === 3,
    ),
    granted([], '分得出两句话吗', 'a question'),
    always('the layer is *equivariant*', '这叫作*等变*', isEquivariant),
    always('gets the same vector in both', '在两句话里得到同一个向量', (c) => {
      const swapped = c.rerun({ knobs: { said: 1 } });
      return greatestChange([c.matrix('output')[1] ?? []], [swapped.matrix('then.output')[1] ?? []]) < 1e-5;
    }),
  ],
} satisfies Claims;
