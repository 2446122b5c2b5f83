import { always, asItOpens, type Claims, granted, near, tested } from '@/content/claim';
import { sum } from '@/content/numbers/measure';
import { movedBy, queryLength } from '../numbers';

/** What the steps about one context for each output state. */
export const attentionClaims = {
  context: [
    always(
      'Two queries, two contexts',
      ['两个查询，两个上下文', '对两者却是同一个'],
      (c) => c.matrix('in.q').length === 2 && c.matrix('context').length === 2 && c.matrix('fixed').length === 1,
    ),
  ],
  flip: [
    asItOpens('at the start the first is still doubled', '开始时第一个仍是加倍后的', (c) => near(queryLength(c), 4)),
    granted('The test of the last state', ['前面检验过最后一个状态', '最后比较一下'], 'what is compared'),
    always([], '这个查询的上下文改变', (c, quoted) =>
      near(
        quoted('fixed'),
        movedBy(c, (run) => run.matrix('fixed')),
      ),
    ),
  ],
  find: [
    granted(['One query, four', 'is wanted: build a query'], '一个查询，四个', 'the task'),
    granted('A state holds its own word', '每个状态含有自己的词', 'the formula of the second step'),
    tested(
      ['It asks for the entry', 'What earlier words left'],
      [],
      'take a long query along the word for right, in all 24 orders',
    ),
  ],
  program: [
    always('makes each row add up to 1', '使每一行之和为 1', (c) =>
      c.matrix('probs').every((row) => near(sum(row), 1)),
    ),
  ],
} satisfies Claims;
