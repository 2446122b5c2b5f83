import { expect, it } from 'vitest';
import { entryName } from './entry-name';

it('an entry stands behind its axis, and in quotation marks where it has a Chinese name', () => {
  expect(entryName('键', '10')).toBe('键 10');
  expect(entryName('词元', 'CLS')).toBe('词元 CLS');
  expect(entryName('key', 'notes')).toBe('key notes');
  expect(entryName('键', '笔记本')).toBe('键“笔记本”');
});
