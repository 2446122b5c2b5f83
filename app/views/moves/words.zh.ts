import type { MoveWords } from './words';

export const words: MoveWords = {
  label: (matrix) => `逐项计算一个单元格：${matrix}`,
  travel: (from, to) => `单元格从 ${from} 移到 ${to}`,
  travelled: (rows, of, cells) => `已移动 ${rows} / ${of} 行；共复制 ${cells} 个单元格，数值都不变`,
  none: '这个单元格不是求和的结果，没有可以逐项播放的内容。请选择另一个矩阵的单元格。',
  asked: '这个数正是本步所问。先回答问题，或点“看答案”，再来播放。',
  before: (terms) => `共 ${terms} 项。可以播放，也可以用方向键一项一项地看。`,
  between: '，',
  term: '各项',
  sum: '累计',
  play: '播放',
  pause: '暂停',
  moment: '第几项',
  at: (moment, last) => `${moment} / ${last}`,
  speed: '速度',
};
