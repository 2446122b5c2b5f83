import type { Cause } from '@/lib/trace/not-finite';
import type { NotFiniteWords, Operation } from './words';

const forms: Partial<Record<Operation, string>> = {
  '√ < 0': 'the square root of a negative number',
  'log < 0': 'the logarithm of a negative number',
  'sin ∞': 'the sine of ∞',
  'cos ∞': 'the cosine of ∞',
  '?': 'arithmetic with numbers beyond float32',
  'with ∞': 'this arithmetic with ∞',
};

const causes: Record<Cause, (cell: string, value: string) => string> = {
  edited: (cell, value) => `${cell} was set to ${value} by hand`,
  given: (cell, value) => `${cell} came in as ${value}`,
  masked: (cell, value) => `a mask sets ${cell} to ${value}`,
  overflow: (cell, value) => `${cell} is beyond the largest number of float32 and became ${value}`,
  'divided by 0': (cell, value) => `a division by 0 made ${cell} ${value}`,
  'log 0': (cell, value) => `the logarithm of 0 made ${cell} ${value}`,
};

export const words: NotFiniteWords = {
  sentence({ value, arose, root }) {
    const why = root && causes[root.by](root.cell, root.value);
    if (value !== 'NaN') {
      const what = `${value} is ${value === '∞' ? 'larger' : 'smaller'} than every number`;
      return why ? `${what}: ${why}.` : `${what}.`;
    }
    if (!arose) return why ? `NaN is not a number: ${why}.` : 'NaN is not a number.';
    const at = arose.cell === null ? '' : `, which happened at ${arose.cell}`;
    const from = `NaN is not a number: ${forms[arose.from] ?? arose.from} has no value${at}`;
    return why ? `${from}, since ${why}.` : `${from}.`;
  },
};
