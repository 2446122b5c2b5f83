import { expect, it } from 'vitest';
import { proceduralDigits } from './procedural';

it('the pen leaves ink of full strength on paper that has none', () => {
  const digits = proceduralDigits(20, 3);
  for (let i = 0; i < digits.count; i++) {
    const ink = [...digits.ink(i)];
    expect(Math.max(...ink)).toBe(255);
    expect(Math.min(...ink)).toBe(0);
    const bare = ink.filter((cell) => cell === 0).length / ink.length;
    expect(bare, `share of bare paper in picture ${i}`).toBeGreaterThan(0.5);
  }
});
