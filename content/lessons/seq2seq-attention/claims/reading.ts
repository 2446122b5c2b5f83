import { always, asItOpens, type Claims, granted, near, tested } from '@/content/claim';
import { tanh } from '@/lib/maths';
import { HALF } from '../knobs';

/** What the first steps state: of the two lengths, the encoder and its last state. */
export const readingClaims = {
  sequence: [
    granted('may hand over two numbers', '只许传出两个数', 'a question'),
    granted([], '两边各有各的长度', 'a statement about lengths, which the two numbers before it show'),
  ],
  encoder: [
    always('holds four', '最上面一行是四个', (c) => `${c.matrix('in.x').map((word) => word.length)}` === '2,2,2,2'),
    always(
      'makes <T of="A">a</T>, and tanh',
      ['得到 <T of="A">a</T>', '每个数都落在 (−1, 1) 之内'],
      (c) =>
        [2, 3, 4].every((i) =>
          near(c.value(`step.${i}.sum`, 0), c.value(`step.${i}.word`, 0) + HALF * c.value(`step.${i - 1}.state`, 0)),
        ) &&
        c
          .matrix('states')
          .flat()
          .every((h) => Math.abs(h) <= 1),
    ),
    always('the second state begins with', '第二个状态的第一个数是', (c) =>
      near(c.value('states', 1, 0), tanh(c.value('in.x', 1, 0) + HALF * c.value('states', 0, 0))),
    ),
    granted(
      'The fourth state has to wait',
      ['第四个状态要等第三个', '有多少个词'],
      'what the formula says: each state is made from the one before',
    ),
  ],
  fixed: [
    granted('x becomes −x', ['取改变最大的那一项', '有没有这个词都一样'], 'how the test is made'),
    always([], '就是最后一个', (c) => `${c.matrix('fixed')[0]}` === `${c.matrix('states').at(-1)}`),
    always([], '都要在这两个数里', (c) => c.matrix('fixed').flat().length === 2),
    tested(
      'Each update leaves half of a difference',
      '差别最多剩一半',
      'leave at most half of a difference at each update',
    ),
    asItOpens('at the start the last word moves c', '最后一个词使 c 改变', (c) =>
      c
        .matrix('moved@each')
        .flat()
        .every((moves, i, all) => i === 0 || moves > (all[i - 1] as number)),
    ),
  ],
  hold: [
    granted(
      ['Can two numbers hold', 'Set w so that', 'The bars'],
      ['两个数装得下', '曲线是不同的 w 下'],
      'the task, and what is drawn',
    ),
    tested(
      ['With w large', 'What keeps the early words'],
      ['tanh 在那里几乎是平的', '留住了前面的词'],
      'fade the first words where w is small, and keep the last out where it is large',
    ),
    tested(
      'There is a middle',
      '居中才好',
      'leave 0.83 to the least word of four at the best w, and no 0.3 of more words',
    ),
    tested(
      'no place of the slider reaches',
      '滑块放在哪里',
      'leave 0.83 to the least word of four at the best w, and no 0.3 of more words',
    ),
  ],
} satisfies Claims;
