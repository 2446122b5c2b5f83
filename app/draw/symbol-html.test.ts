import { describe, expect, test } from 'vitest';
import { symbolHtml, symbolText } from './symbol-html';

const cases: readonly [tex: string, html: string, text: string][] = [
  ['Q', '<i>Q</i>', 'Q'],
  ['z_0', '<i>z</i><sub>0</sub>', 'z_0'],
  ['X_p', '<i>X</i><sub><i>p</i></sub>', 'X_p'],
  ['W_{QKV}', '<i>W</i><sub><i>QKV</i></sub>', 'W_QKV'],
  ['\\hat{y}', '<i>ŷ</i>', 'ŷ'],
  ['QK^\\top', '<i>QK</i><sup>⊤</sup>', 'QKᵀ'],
  ['\\mathrm{LN}(z)', 'LN(<i>z</i>)', 'LN(z)'],
  ['\\mathrm{LN}(\\hat z)', 'LN(<i>ẑ</i>)', 'LN(ẑ)'],
  ['\\gamma_1', '<i>γ</i><sub>1</sub>', 'γ_1'],
  ["z'", '<i>z</i>′', 'z′'],
  ['L/\\tau', '<i>L</i>/<i>τ</i>', 'L/τ'],
  ['[Q\\,K\\,V]', '[<i>Q</i>\u2009<i>K</i>\u2009<i>V</i>]', '[Q\u2009K\u2009V]'],
  ['W_E * X', '<i>W</i><sub><i>E</i></sub> ∗ <i>X</i>', 'W_E ∗ X'],
  ['\\sqrt{d_k}', '√<span style="text-decoration:overline"><i>d</i><sub><i>k</i></sub></span>', '√(d_k)'],
  ['x_i^2', '<i>x</i><sub><i>i</i></sub><sup>2</sup>', 'x_i^2'],
  ['\\ell', '<i>ℓ</i>', 'ℓ'],
  ['-\\infty', '−∞', '−∞'],
  ['\\mathbf{x}', '<b><i>x</i></b>', 'x'],
  ['\\mathcal{L}', 'ℒ', 'ℒ'],
  ['\\mathcal{N}_k', '<i>N</i><sub><i>k</i></sub>', 'N_k'],
  ['d_head', '<i>d</i><sub>head</sub>', 'd_head'],
  ['rel_bias_table', 'rel_bias_table', 'rel_bias_table'],
  ['scores', 'scores', 'scores'],
];

describe('a symbol in TeX', () => {
  test.each(cases)('%s becomes HTML and plain text', (tex, html, text) => {
    expect({ html: symbolHtml(tex), text: symbolText(tex) }).toEqual({ html, text });
  });

  test('never lets markup through', () => {
    expect(symbolHtml('<img src=x>')).not.toContain('<img');
    expect(symbolHtml('\\mathrm{a<b>}')).toContain('a&lt;b&gt;');
  });

  test('is readable even when malformed', () => {
    expect(symbolText('W_{QK')).toBe('W_QK');
    expect(symbolText('x_')).toBe('x_');
    expect(symbolText('\\unknown{z}')).toBe('unknownz');
    expect(symbolHtml('')).toBe('');
  });
});
