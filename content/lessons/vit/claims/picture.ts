import { always, type Claims, granted, tested } from '@/content/claim';
import type { Context } from '@/content/context';

const cells = (c: Context, of: string): number => c.matrix(of).flat().length;
const channels = (c: Context): number[] => [0, 1, 2].map((at) => cells(c, `in.image:channel=${at}`));

/** What the steps about the picture and its patches state. */
export const pictureClaims = {
  problem: [
    granted(
      ['right its sixteen tiles', 'every <T of="X">tile', 'the simplest way is their mean'],
      ['16 个图像块倒着排', '16 行最后要汇成一行'],
      'what stands on the stage, and the question',
    ),
    granted(
      ['must tell the two apart'],
      ['必须区分左右两幅', '注意力让词元两两相乘'],
      'the task, and what attention does',
    ),
    tested(
      'Neither part knows the order',
      '两部分的平均都与次序无关',
      'averages the same rows from patches in reverse order, and answers otherwise',
    ),
    tested(
      'six of the ten digits of this site',
      '有六幅换了答案',
      'is another one for six of the ten bundled digits when their patches stand in reverse order',
    ),
  ],
  image: [
    always('three numbers between 0 and 1', '三个 0 到 1 之间的数', (_, quoted) =>
      ['red', 'green', 'blue'].every((name) => quoted(name) >= 0 && quoted(name) <= 1),
    ),
    always(
      ['Twenty-eight rows of twenty-eight', 'these 2,352 numbers'],
      ['28 行、每行 28 个', '2352 个数'],
      (c) => c.matrix('in.image:channel=0').length === 28 && channels(c).reduce((a, b) => a + b) === 2352,
    ),
    granted('Nothing else about the picture', '只有这些数', 'what the network is given'),
    always('27 −', '27 −', (_, quoted) => quoted('to') === 27 - quoted('line')),
  ],
  patches: [
    always(
      ['4 × 4 grid', '7 × 7 pixels, three channels', 'numbered 1 to 16'],
      ['4 × 4 格', '1 到 16 号'],
      (c) => c.matrix('patches').length === 4 * 4 && c.matrix('patches')[0]?.length === 7 * 7 * 3,
    ),
    granted('no pixel belongs to two', [], 'how tiles are cut'),
    always('784² = 614,656', '784² = 614 656', () => 28 * 28 === 784 && 784 * 784 === 614656 && 16 * 16 === 256),
    granted('a sixteenth of the pairs', '就是十六分之一', 'a quarter of a quarter'),
  ],
  flatten: [
    always(
      ['a row of 147 numbers', 'each of the 147 columns'],
      ['摊成一行 147 个', '给这 147 列'],
      (c) => c.matrix('patches').length === 16 && c.matrix('patches').every((row) => row.length === 7 * 7 * 3),
    ),
    always('(counted from 0)', '（从 0 数起）', (c, quoted) => {
      const [line, place, channel] = [quoted('line'), quoted('place'), quoted('channel')];
      return (
        quoted('column') === 21 * line + 3 * place + channel &&
        c.value(`in.image:channel=${channel}`, quoted('pixelRow'), quoted('pixelCol')) ===
          c.value('patches', c.row, quoted('column'))
      );
    }),
    always(
      ['A line is 21 numbers', 'are 21 columns apart'],
      ['一行 21 个数', '相隔 21 列'],
      (_, quoted) => quoted('asked') === 21 * quoted('askedLine') + 3 * quoted('askedPlace') + quoted('askedChannel'),
    ),
  ],
} satisfies Claims;
