import { describe, expect, it } from 'vitest';
import { apart } from './apart';

describe('names of lines', () => {
  it('stay where they are when there is room', () => {
    expect(apart([10, 50, 90], 13, [0, 100])).toEqual([10, 50, 90]);
  });

  it('move apart where lines end close together, and stay inside', () => {
    const moved = apart([95, 96, 94], 13, [0, 100]);
    const sorted = [...moved].sort((a, b) => a - b);
    expect(Math.max(...moved)).toBeLessThanOrEqual(100);
    expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThanOrEqual(13);
    expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeGreaterThanOrEqual(13);
    expect(moved[2]).toBeLessThan(moved[0] ?? 0);
  });
});
