import { describe, expect, it, vi } from 'vitest';
import { axis } from '@/lib/trace/axis';
import type { Matrix, Pointing, ViewEvents } from '../view';
import { patchRows } from './patch-rows';

const tokens = { rows: 17, cols: 96, rowAxis: axis('token', { grid: [4, 4], leading: 1 }) } as Matrix;
const pointingAt = (at: readonly [number, number] | null): Pointing => ({
  selected: () => at,
  marks: () => [],
  lit: () => false,
  places: [],
});
const events = () => ({
  select: vi.fn(),
  hover: vi.fn(),
  edit: vi.fn(),
  choose: vi.fn(),
  turn: vi.fn(),
  toggle: vi.fn(),
  go: vi.fn(),
  read: vi.fn(),
  play: vi.fn(),
});

describe('patches that stand for rows', () => {
  it('choose the row and keep the column, and say when it was keys that went there', () => {
    const on = events();
    patchRows(tokens, pointingAt([5, 9]), on as ViewEvents)?.onSelect(2, 'keys');
    expect(on.select).toHaveBeenCalledWith(tokens, [3, 9], 'keys');
  });

  it('choose the first column when nothing was chosen yet', () => {
    const on = events();
    patchRows(tokens, pointingAt(null), on as ViewEvents)?.onSelect(0);
    expect(on.select).toHaveBeenCalledWith(tokens, [1, 0], undefined);
  });

  it('hover the first cell of the row, and nothing once the pointer has left', () => {
    const on = events();
    const rows = patchRows(tokens, pointingAt([5, 9]), on as ViewEvents);
    rows?.onHover(15);
    rows?.onHover(null);
    expect(on.hover.mock.calls).toEqual([
      [tokens, [16, 0]],
      [tokens, null],
    ]);
  });

  it('show no patch as chosen while the class token is', () => {
    expect(patchRows(tokens, pointingAt([0, 3]), events() as ViewEvents)?.selected).toBeNull();
    expect(patchRows(tokens, pointingAt([6, 3]), events() as ViewEvents)?.selected).toBe(5);
  });

  it('are none where rows lie in no grid', () => {
    expect(patchRows({ ...tokens, rowAxis: axis('token') }, pointingAt([0, 3]), events() as ViewEvents)).toBeNull();
  });
});
