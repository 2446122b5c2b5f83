import { expect, it } from 'vitest';
import type { Context } from './context';
import { onceEdited, onceTurned } from './veil';

const at = (edits: Context['trace']['edits'], knobs = {}): Context =>
  ({ trace: { edits }, knobs, block: 2, head: 0, stage: 0, window: 0, group: 0 }) as unknown as Context;

it('a veil over the outcome of an experiment lies once what it changes is changed, in the chosen block', () => {
  const cover = onceEdited(['block.{block}.attn.k'], { rows: [1] });
  expect(cover(at({}))).toBe('none');
  expect(cover(at({ 'block.1.attn.k': new Map([[0, 1]]) }))).toBe('none');
  expect(cover(at({ 'block.2.attn.k': new Map() }))).toBe('none');
  expect(cover(at({ 'block.2.attn.k': new Map([[0, 1]]) }))).toEqual({ rows: [1] });
});

it('a veil over what a knob shows lies while it is turned', () => {
  const cover = onceTurned('scaled', 1);
  expect(cover(at({}, { scaled: 1 }))).toBe('none');
  expect(cover(at({}, { scaled: 0 }))).toBe('all');
});
