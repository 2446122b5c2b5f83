import { expect, it } from 'vitest';
import { outlinesOf, strokeOf } from './outlines';

it('keeps the whole stroke inside the patch', () => {
  const [outline] = outlinesOf([{ patch: 5, role: 'query' }], 280);
  expect(outline).toMatchObject({ x: 70 + strokeOf(280) / 2, y: 70 + strokeOf(280) / 2, side: 70 - strokeOf(280) });
});

it('draws a patch that is query and key twice, one frame inside the other', () => {
  const [query, key] = outlinesOf(
    [
      { patch: 3, role: 'query' },
      { patch: 3, role: 'key' },
    ],
    280,
  );
  expect((key?.x ?? 0) - (query?.x ?? 0)).toBeGreaterThanOrEqual(strokeOf(280));
  expect(key?.side).toBeLessThan((query?.side ?? 0) - 2 * strokeOf(280) + 0.001);
});
