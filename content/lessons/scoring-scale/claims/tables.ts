import { always, type Claims, granted, near } from '@/content/claim';
import { sum } from '@/content/numbers/measure';

/** What the steps of tables state. */
export const tableClaims = {
  shapes: [
    always('A times V mixes', [], (c) =>
      c
        .matrix('probs')
        .every(
          (weights, i) =>
            near(sum(weights), 1) &&
            near(c.value('output', i, 0), sum(weights.map((p, j) => p * c.value('in.v', j, 0))), 1e-3),
        ),
    ),
  ],
  divisors: [
    granted('are done; row 1 of the scores', '的第 1 行由你来填', 'the task'),
    granted('compare the two rows below', '比较这一行的另外两种结果', 'what is compared'),
  ],
  program: [granted('has the four lines as one call', '这四行在 PyTorch 里就是一个函数', 'what PyTorch does')],
} satisfies Claims;
