import { describe, expect, it } from 'vitest';
import { renderTex } from '@/scripts/vite/remark-lesson';
import { keysIn, withRoles } from './decorate';

const html = renderTex(String.raw`\s{S}{S_{ij}} = \s{Q}{q_i}\cdot\s{K}{k_j} + \s{Q}{q_i}\,\s{U}{u}`, true);
const symbols = { S: 'attention', Q: 'query', K: 'key' } as const;

describe('live symbols of a formula', () => {
  it('are found in reading order, each once', () => {
    expect(keysIn(html, symbols)).toEqual(['S', 'Q', 'K']);
  });

  it('carry the role of their tensor', () => {
    expect(withRoles(html, symbols)).toContain('data-t="S" data-role="attention"');
    expect(withRoles(html, symbols).match(/data-role="query"/g)).toHaveLength(2);
  });

  it('stay plain where the step names no tensor for them', () => {
    expect(withRoles(html, symbols)).toContain('data-t="U"');
    expect(withRoles(html, symbols)).not.toMatch(/data-t="U" data-role/);
  });

  it('do not mistake a property that every object has for a symbol', () => {
    expect(withRoles('<i data-t="constructor">', symbols)).toBe('<i data-t="constructor">');
  });
});
