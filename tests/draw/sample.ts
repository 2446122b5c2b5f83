import { makeScale } from '@/app/draw/colour';
import type { Lens, Matrix, Pointing, ViewEvents } from '@/app/draw/view';
import { firstOfEach } from '@/lib/choice';
import { axis } from '@/lib/trace/axis';

/** A matrix of small whole numbers for tests, counted from 0. */
export function sampleMatrix(rows: number, cols: number, over: Partial<Matrix> = {}): Matrix {
  const shapeText = `${rows} × ${cols}`;
  return {
    ref: 'm',
    name: 'm',
    symbol: 'M',
    symbolHtml: '<i>M</i>',
    role: 'query',
    rows,
    cols,
    shape: [rows, cols],
    rowAxis: axis('query'),
    colAxis: axis('key'),
    rowWord: 'query',
    colWord: 'key',
    rowLabel: String,
    colLabel: String,
    at: (i, j) => ((i * cols + j) % 7) - 3,
    stored: () => 0,
    edited: () => false,
    scale: makeScale('signed', 3, 'light'),
    title: `M, m, ${shapeText}`,
    shapeText,
    version: 1,
    ...over,
  };
}

/** A lens over matrices by reference. */
export function sampleLens(matrices: Readonly<Record<string, Matrix>>, over: Partial<Lens> = {}): Lens {
  const matrix = (ref: string): Matrix => {
    const found = matrices[ref];
    if (!found) throw new Error(`This test has no matrix ${ref}; it has ${Object.keys(matrices).join(', ')}.`);
    return found;
  };
  return {
    matrix,
    matrixOf: matrix,
    workings: () => null,
    named: () => null,
    place: () => null,
    chosen: firstOfEach,
    counts: {},
    compare: 'edited',
    picture: null,
    grid: null,
    knobs: {},
    asked: () => false,
    label: (_, i) => `${i}`,
    theme: 'light',
    words: {
      language: 'en',
      one: (kind, n) => `${kind.replace(/^./, (first) => first.toUpperCase())} ${n}`,
      patch: (n) => `Patch ${n}`,
      classToken: 'Class token',
      image: 'Picture',
      editCell: 'Change this number',
      later: 'to come',
      veiled: 'asked for',
      number: { none: 'no number', whole: 'not whole', large: 'too large', either: (a, b) => `${a} or ${b}?` },
      cell: (row, column, value, edited) => `${row}, ${column}: ${value}${edited ? ', changed' : ''}`,
      rowSum: 'row sum',
      shortened: (shown, of) => `${shown} of ${of} shown`,
      list: (parts) => parts.join(', '),
      clauses: (parts) => parts.join('; '),
      named: (name, text) => `${name}: ${text}`,
      entries: (count) => `${count} numbers`,
    },
    ...over,
  };
}

export const NO_POINTING: Pointing = { selected: () => null, marks: () => [], lit: () => false, places: [] };

export const NO_EVENTS: ViewEvents = {
  select() {},
  hover() {},
  edit() {},
  choose() {},
  turn() {},
  toggle() {},
  go() {},
  read() {},
  play() {},
};
