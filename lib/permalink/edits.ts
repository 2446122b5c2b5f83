import { checkText } from './check';
import type { Codec, ReadContext } from './codec';
import { readFloat32, readWhole, writeFloat32 } from './numbers';
import type { LinkEdit } from './state';
import { readTensorName, writeTensorName } from './words';

const MOST_CELLS = 2 ** 31;

/** A list, and from version 2 on the check that it ends in. */
const CHECKED = /^([^~]*)(?:~([0-9a-z]{4})?)?/;

/**
 * Replaced cells and a check: `w.q.weight:3=1.5,4=-2;in.tokens:0=3~k3f2`. Values that are no number cannot be linked to:
 * left out. Where the check is wrong, or missing in a link that should have one, a number may have lost digits on the
 * way: none of the edits is used. Links of version 1 have no check.
 */
export const edits: Codec<readonly LinkEdit[]> = {
  write(all) {
    const list = all
      .map(({ tensor, cells }) => [writeTensorName(tensor), cells.map(writeCell).filter(Boolean).join(',')] as const)
      .filter(([name, cells]) => name && cells)
      .map(([name, cells]) => `${name}:${cells}`)
      .join(';');
    return list && `${list}~${checkText(list)}`;
  },
  read(text, context) {
    const [whole = '', list = '', sum] = CHECKED.exec(text) ?? [];
    const old = context.version < 2 && list.length === text.length;
    if (!old && sum !== checkText(list)) {
      context.ignore(text, 'incomplete');
      return undefined;
    }
    if (whole.length < text.length) context.ignore(text.slice(whole.length), 'bad-value');
    return readList(list, context);
  },
};

function readList(list: string, { ignore }: ReadContext): readonly LinkEdit[] {
  const all = new Map<string, Map<number, number>>();
  for (const edit of list.split(';')) {
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
}

/** One replaced cell as links write it; nothing where the value is no number. */
export function writeCell([index, value]: readonly [number, number]): string {
  if (value === Number.NEGATIVE_INFINITY) return `${index}=-inf`;
  return Number.isFinite(Math.fround(value)) ? `${index}=${writeFloat32(value)}` : '';
}

function readCell(text: string): [number, number] | undefined {
  const equals = text.indexOf('=');
  const index = readWhole(text.slice(0, Math.max(equals, 0)), MOST_CELLS);
  const value = readFloat32(text.slice(equals + 1));
  return index === undefined || value === undefined ? undefined : [index, value];
}
