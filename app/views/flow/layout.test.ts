import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowBox } from './box';
import { flowLayout } from './layout';
import type { RowShape } from './row';
import { LABEL } from './sizes';

/** Rows of up to six boxes, each made from any that stand before it. */
const anyRow: fc.Arbitrary<RowShape> = fc
  .array(
    fc.record({ from: fc.array(fc.nat(5), { maxLength: 3 }), op: fc.boolean(), rows: fc.nat(40), cols: fc.nat(400) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .chain((boxes) => fc.record({ boxes: fc.constant(boxes), titled: fc.boolean(), inset: fc.boolean() }))
  .map(({ boxes, titled, inset }) => ({
    titled,
    inset,
    labels: boxes.map(() => 20),
    shapes: boxes.map(({ rows, cols }) => [rows + 1, cols + 1] as const),
    nodes: boxes.map(({ from, op }, i) => ({
      of: `${i}`,
      from: [...new Set(from.filter((j) => j < i))].map(String),
      ...(op ? { op: '+' } : {}),
    })),
  }));

/** A box with its caption. */
const edges = ({ x, y, width, height }: FlowBox) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2 - LABEL,
  bottom: y + height / 2,
});

describe.each([
  ['from left to right', false],
  ['from top to bottom', true],
])('a flow %s', (_, turned) => {
  it('keeps boxes apart, inside its size', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 3 }), fc.integer({ min: 14, max: 70 }), (rows, side) => {
        const { width, height, rows: laid } = flowLayout(rows, side, turned);
        const all = laid.flatMap(({ boxes }) => boxes).map(edges);
        for (const [i, a] of all.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.top).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(width);
          expect(a.bottom).toBeLessThanOrEqual(height);
          for (const b of all.slice(i + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('draws a wire for every box that another is made from, and one from row to row, past insets', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 3 }), (rows) => {
        const { rows: laid, links } = flowLayout(rows, 30, turned);
        const main = rows.filter(({ inset }) => !inset).length;
        expect(links).toHaveLength(Math.max(0, main - 1));
        for (const [r, { nodes }] of rows.entries()) {
          expect(laid[r]?.wires.map(({ from, to }) => [to, from])).toEqual(
            nodes.flatMap(({ from = [] }, to) => from.map((each) => [to, Number(each)])),
          );
        }
      }),
    );
  });
});

it('draws more rows and columns larger', () => {
  const nodes = ['a', 'b', 'c'].map((of) => ({ of }));
  const { rows } = flowLayout([{ nodes, titled: false, inset: false, labels: [], shapes: [[17, 384], [17, 12], [1, 12]] }], 50); // biome-ignore format: shapes
  const [a, b, c] = (rows[0]?.boxes ?? []) as unknown as [FlowBox, FlowBox, FlowBox];
  expect(a.width).toBeGreaterThan(b.width);
  expect(b.height).toBeGreaterThan(c.height);
  expect(c.width).toBe(b.width);
});
