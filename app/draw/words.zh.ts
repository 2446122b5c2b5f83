import type { DrawWords } from './words';

export const words: DrawWords = {
  one: (kind, n) => `${{ block: '块', head: '头', stage: '阶段', window: '窗口', group: '组' }[kind]} ${n}`,
  patch: (n) => `图像块 ${n}`,
  classToken: '类别词元',
  image: '图像',
  editCell: '修改这个数',
  number: {
    none: '请输入一个数，例如 −0.5 或 exp(−0.18)',
    whole: '请输入整数，例如 3',
    large: '超出 float32 的范围，最大约 3.4e38',
    either: (thousands, decimal) => `是 ${thousands} 还是 ${decimal}？请不用逗号重写`,
  },
  cell: (row, column, value, edited) => `${row}，${column}：${value}${edited ? '，已改动' : ''}`,
  veiled: '待答',
  later: '稍后揭示',
  rowSum: '行和',
  shortened: (shown, of) => `显示 ${shown} 个，共 ${of} 个`,
  entries: (count) => `${count} 个数`,
  list: (parts) => parts.join('，'),
  clauses: (parts) => parts.join('；'),
  named: (name, text) => `${name}：${text}`,
};
