import type { Codec } from './codec';
import { readFloat32, readWhole, writeFloat32 } from './numbers';
import type { LinkEdit } from './state';
import { readTensorName, writeTensorName } from './words';

const MOST_CELLS = 2 ** 31;

/** Replaced cells: `w.q.weight:3=1.5,4=-2;in.tokens:0=3`. Values that are no number cannot be linked to: left out. */
export const edits: Codec<readonly LinkEdit[]> = {
  write: (all) =>
    all
      .map(({ tensor, cells }) => ({ tensor, cells: cells.map(writeCell).filter(Boolean) }))
      .filter(({ cells }) => cells.length)
      .map(({ tensor, cells }) => `${writeTensorName(tensor)}:${cells.join(',')}`)
      .join(';'),
  read(text, { ignore }) {
    const all = new Map<string, Map<number, number>>();
    for (const edit of text.split(';')) {
      const colon = edit.indexOf(':');
      const tensor = readTensorName(edit.slice(0, Math.max(colon, 0)));
      if (!tensor) {
        ignore(edit, 'bad-value');
        continue;
      }
      const cells = all.get(tensor) ?? new Map<number, number>();
      for (const part of edit.slice(colon + 1).split(',')) {
        const cell = readCell(part);
        if (cell) cells.set(...cell);
        else ignore(part, 'bad-value');
      }
      if (cells.size) all.set(tensor, cells);
    }
    return [...all].map(([tensor, cells]) => ({ tensor, cells: [...cells] }));
  },
};

function writeCell([index, value]: readonly [number, number]): string {
  if (value === Number.NEGATIVE_INFINITY) return `${index}=-inf`;
  return Number.isFinite(Math.fround(value)) ? `${index}=${writeFloat32(value)}` : '';
}

function readCell(text: string): [number, number] | undefined {
  const equals = text.indexOf('=');
  const index = readWhole(text.slice(0, Math.max(equals, 0)), MOST_CELLS);
  const value = readFloat32(text.slice(equals + 1));
  return index === undefined || value === undefined ? undefined : [index, value];
}
