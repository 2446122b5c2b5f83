import type { LargeWords } from './words';

export const words: LargeWords = {
  title: 'Enlarged',
  label: 'Enlarged',
  parts: { matrix: 'Matrix', row: 'Row', column: 'Column', cell: 'Number' },
  rows: (shown, of) => `${shown} of ${of} rows`,
  columns: (shown, of) => `${shown} of ${of} columns`,
  close: 'Close',
};
