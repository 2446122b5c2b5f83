import type { Cause } from '@/lib/trace/not-finite';
import type { NotFiniteWords, Operation } from './words';

const forms: Partial<Record<Operation, string>> = {
  '√ < 0': '负数的平方根',
  'log < 0': '负数的对数',
  'sin ∞': '∞ 的正弦',
  'cos ∞': '∞ 的余弦',
  '?': '超出 float32 范围的运算',
  'with ∞': '含 ∞ 的运算',
};

const causes: Record<Cause, (cell: string, value: string) => string> = {
  edited: (cell, value) => `手动把 ${cell} 设为了 ${value}`,
  given: (cell, value) => `${cell} 输入时就是 ${value}`,
  masked: (cell, value) => `掩码把 ${cell} 设为 ${value}`,
  overflow: (cell, value) => `${cell} 超出 float32 能表示的最大数，成了 ${value}`,
  'divided by 0': (cell, value) => `${cell} 除以 0，成了 ${value}`,
  'log 0': (cell, value) => `${cell} 取 0 的对数，成了 ${value}`,
};

export const words: NotFiniteWords = {
  sentence({ value, arose, root }) {
    const why = root && causes[root.by](root.cell, root.value);
    if (value !== 'NaN') {
      const what = `${value} 比任何数都${value === '∞' ? '大' : '小'}`;
      return why ? `${what}：${why}。` : `${what}。`;
    }
    if (!arose) return why ? `NaN 不是数：${why}。` : 'NaN 不是数。';
    const at = arose.cell === null ? '' : `算到 ${arose.cell} 时`;
    const from = `NaN 不是数：${at}出现了${forms[arose.from] ?? ` ${arose.from}`}，它没有值`;
    return why ? `${from}；起因是 ${why}。` : `${from}。`;
  },
};
