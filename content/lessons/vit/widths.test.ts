import { expect, it } from 'vitest';
import { HEAD, spreadAt } from './widths';

it('scores of random rows spread by the root of their width, within a tenth', () => {
  for (const width of [HEAD, 27, 48, 75, 96, 108, 192]) {
    const off = spreadAt(width) / Math.sqrt(width);
    expect(Math.abs(off - 1), `${width}`).toBeLessThan(0.1);
  }
});
