/** What a tensor is in the field's story: one colour each, everywhere (captions, frames, formulas, underlined words). */
export type Role = 'query' | 'key' | 'value' | 'attention' | 'position' | 'residual' | 'plain';
