import type { DrawWords } from './words';

export const words: DrawWords = {
  one: (kind, n) => `${{ block: 'Block', head: 'Head', stage: 'Stage', window: 'Window', group: 'Group' }[kind]} ${n}`,
  patch: (n) => `Patch ${n}`,
  classToken: 'Class token',
  image: 'Picture',
  editCell: 'Change this number',
  number: {
    none: 'Write a number, such as −0.5 or exp(−0.18)',
    whole: 'Write a whole number, such as 3',
    large: 'Too large for float32: at most 3.4e38',
    either: (thousands, decimal) => `${thousands} or ${decimal}? Write it without the comma`,
  },
  cell: (row, column, value, edited) => `${row}, ${column}: ${value}${edited ? ', changed' : ''}`,
  veiled: 'asked for',
  later: 'to come',
  rowSum: 'row sum',
  shortened: (shown, of) => `${shown} of ${of} shown`,
  entries: (count) => `${count} numbers`,
  list: (parts) => parts.join(', '),
  clauses: (parts) => parts.join('; '),
  named: (name, text) => `${name}: ${text}`,
};
