import { expect, it } from 'vitest';
import { clipped, textWidth } from './text-width';

it('counts an ideograph as two characters', () => {
  expect([textWidth('cat'), textWidth('猫'), textWidth('')]).toEqual([3, 2, 0]);
});

it('leaves a text that fits as it is, and ends a longer one with an ellipsis', () => {
  expect(clipped('token', 5)).toBe('token');
  expect(clipped('tokens', 5)).toBe('toke…');
  expect(clipped('图像块', 5)).toBe('图像…');
  expect(clipped('图像块', 4)).toBe('图…');
  expect(clipped('tokens', 0)).toBe('…');
});
