/** What a tensor is in the field's story: one colour each, everywhere (captions, frames, formulas, underlined words). */
export type Role = 'query' | 'key' | 'value' | 'attention' | 'position' | 'residual' | 'plain';

const byLastPart: Record<string, Role> = {
  ...from('query', 'q'),
  ...from('key', 'k'),
  ...from('value', 'v'),
  ...from('attention', 'products', 'scores', 'logits', 'probs', 'heads', 'mean_probs'),
  ...from('position', 'pos_embed', 'rel_bias_table', 'rel_bias_index', 'rel_bias', 'bias'),
  ...from(
    'residual',
    'embedding',
    'sequence',
    'tokens',
    'input',
    'residual1',
    'residual2',
    'cls_token',
    'norm',
    'pooled',
  ),
};

function from(role: Role, ...names: string[]): Record<string, Role> {
  return Object.fromEntries(names.map((name) => [name, role]));
}

/**
 * The role of a trace name. Biases of linear layers (`….proj.bias`) are plain: only attention's bias is a position. A
 * gradient has the role of what it is the gradient of.
 */
export function roleOf(name: string): Role {
  const parts = name
    .replace(/^grad\./, '')
    .replace(/\^T$/, '')
    .split('.');
  const last = parts.at(-1) ?? '';
  if (parts[0] === 'w' && (last === 'weight' || last === 'bias')) {
    const owner = parts.at(-2) ?? '';
    return byLastPart[owner] && owner.length === 1 ? byLastPart[owner] : 'plain';
  }
  if (parts.length === 1 && (last === 'logits' || last === 'bias')) return 'plain';
  return byLastPart[last] ?? 'plain';
}
