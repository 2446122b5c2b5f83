import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Arrangement } from '@/content/arrangement';
import { heldAt, heldAxes, movedAxis, type Slot } from './axes';

const SLOTS: readonly Slot[] = ['down', 'across', 'within'];
const KEYS = ['head', 'query', 'key', 'feature'];

type Running = Pick<Arrangement, 'keys' | 'down' | 'across' | 'within'>;
const laid = (running: Running): Arrangement => running as Arrangement;

const anyArrangement = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.boolean()).chain(([rank, multiplied]) =>
  fc
    .shuffledSubarray(
      Array.from({ length: rank }, (_, i) => i),
      { minLength: 2, maxLength: Math.min(3, rank) },
    )
    .map(([down = 0, across = 1, within]) =>
      laid({ keys: KEYS.slice(0, rank), down, across, within: multiplied && within !== undefined ? within : null }),
    ),
);

it('an axis runs where it was put, no axis runs twice, and two always run', () => {
  fc.assert(
    fc.property(anyArrangement, fc.constantFrom(...SLOTS), fc.nat(), (of, slot, pick) => {
      const axis = pick % of.keys.length;
      if (slot === 'within' && of.keys.length < 3) return;
      const order = movedAxis(of, slot, axis);
      expect(order[SLOTS.indexOf(slot)]).toBe(of.keys[axis]);
      expect(new Set(order).size).toBe(order.length);
      expect([2, 3]).toContain(order.length);
      expect(order.every((key) => of.keys.includes(key))).toBe(true);
    }),
  );
});

it('what ran there before goes where the axis came from', () => {
  const of = laid({ keys: KEYS, down: 1, across: 2, within: 0 });
  expect(movedAxis(of, 'down', 2)).toEqual(['key', 'query', 'head']);
  expect(movedAxis(of, 'within', 1)).toEqual(['head', 'key', 'query']);
  expect(movedAxis(of, 'across', 3)).toEqual(['query', 'feature', 'head']);
});

it('nothing side by side leaves the two others', () => {
  expect(movedAxis(laid({ keys: KEYS, down: 1, across: 2, within: 0 }), 'within', null)).toEqual(['query', 'key']);
});

it('a held axis takes the place of one that goes side by side', () => {
  expect(movedAxis(laid({ keys: KEYS, down: 1, across: 2, within: null }), 'within', 1)).toEqual([
    'head',
    'key',
    'query',
  ]);
});

it('an axis is held at one entry, the others stay', () => {
  expect(heldAt('q:head=2:token=1@other', 'head', 5)).toBe('q:token=1:head=5@other');
  expect(heldAxes(laid({ keys: KEYS, down: 1, across: 2, within: null }))).toEqual([0, 3]);
});
