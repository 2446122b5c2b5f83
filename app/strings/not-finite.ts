import type { Language } from '@/lib/permalink/state';
import type { Cause, Indeterminate } from '@/lib/trace/not-finite';

/** What is to be told about a number that is not finite; cells and numbers come in as they are written. */
export interface Told {
  readonly value: 'NaN' | '∞' | '−∞';
  /** The operation that has no value, and the cell that it was to fill; null: a number that the text alone computes. */
  readonly arose: { readonly from: Operation; readonly cell: string | null } | null;
  readonly root: { readonly by: Cause; readonly cell: string; readonly value: string } | null;
}

/** `with ∞`: arithmetic of the lesson's text, which nothing takes apart. */
type Operation = Indeterminate | 'with ∞';

/** One sentence: what the number is, from which operation, and which cell it goes back to. */
export const notFiniteWords: Readonly<Record<Language, (told: Told) => string>> = {
  en({ value, arose, root }) {
    const why = root && causeEn[root.by](root.cell, root.value);
    if (value !== 'NaN') {
      const what = `${value} is ${value === '∞' ? 'larger' : 'smaller'} than every number`;
      return why ? `${what}: ${why}.` : `${what}.`;
    }
    if (!arose) return why ? `NaN is not a number: ${why}.` : 'NaN is not a number.';
    const at = arose.cell === null ? '' : `, which happened at ${arose.cell}`;
    const from = `NaN is not a number: ${formEn[arose.from] ?? arose.from} has no value${at}`;
    return why ? `${from}, since ${why}.` : `${from}.`;
  },
  zh({ value, arose, root }) {
    const why = root && causeZh[root.by](root.cell, root.value);
    if (value !== 'NaN') {
      const what = `${value} 比任何数都${value === '∞' ? '大' : '小'}`;
      return why ? `${what}：${why}。` : `${what}。`;
    }
    if (!arose) return why ? `NaN 不是数：${why}。` : 'NaN 不是数。';
    const at = arose.cell === null ? '' : `算到 ${arose.cell} 时`;
    const from = `NaN 不是数：${at}出现了${formZh[arose.from] ?? ` ${arose.from}`}，它没有值`;
    return why ? `${from}；起因是 ${why}。` : `${from}。`;
  },
};

const formEn: Partial<Record<Operation, string>> = {
  '√ < 0': 'the square root of a negative number',
  'log < 0': 'the logarithm of a negative number',
  'sin ∞': 'the sine of ∞',
  'cos ∞': 'the cosine of ∞',
  '?': 'arithmetic with numbers beyond float32',
  'with ∞': 'this arithmetic with ∞',
};

const formZh: Partial<Record<Operation, string>> = {
  '√ < 0': '负数的平方根',
  'log < 0': '负数的对数',
  'sin ∞': '∞ 的正弦',
  'cos ∞': '∞ 的余弦',
  '?': '超出 float32 范围的运算',
  'with ∞': '含 ∞ 的运算',
};

const causeEn: Record<Cause, (cell: string, value: string) => string> = {
  edited: (cell, value) => `${cell} was set to ${value} by hand`,
  given: (cell, value) => `${cell} came in as ${value}`,
  masked: (cell, value) => `a mask sets ${cell} to ${value}`,
  overflow: (cell, value) => `${cell} is beyond the largest number of float32 and became ${value}`,
  'divided by 0': (cell, value) => `a division by 0 made ${cell} ${value}`,
  'log 0': (cell, value) => `the logarithm of 0 made ${cell} ${value}`,
};

const causeZh: Record<Cause, (cell: string, value: string) => string> = {
  edited: (cell, value) => `${cell} 被手动设为 ${value}`,
  given: (cell, value) => `${cell} 输入时就是 ${value}`,
  masked: (cell, value) => `掩码把 ${cell} 设为 ${value}`,
  overflow: (cell, value) => `${cell} 超出 float32 能表示的最大数，成了 ${value}`,
  'divided by 0': (cell, value) => `${cell} 除以 0，成了 ${value}`,
  'log 0': (cell, value) => `${cell} 取 0 的对数，成了 ${value}`,
};
