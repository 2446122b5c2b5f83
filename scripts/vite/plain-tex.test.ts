import katex from 'katex';
import { expect, it } from 'vitest';
import { plainTex } from './plain-tex';
import { renderTex } from './remark-lesson';

it.each([
  [String.raw`\s{S}{S_{ij}} = \s{Q}{q_i}\cdot\s{K}{k_j}`, String.raw`S_{ij} = q_i\cdot k_j`],
  [String.raw`\t{Q}\t{K}^\top \in \R^{17\times 17}`, String.raw`QK^\top \in \mathbb{R}^{17\times 17}`],
  [String.raw`\frac{\s{PQK}{QK^\top}}{\sqrt{d_k}}`, String.raw`\frac{QK^\top}{\sqrt{d_k}}`],
  [String.raw`\big[\,\s{Z}{Z^{(\s{H}{h})}}\,\big\} \\ \%`, String.raw`\big[\,Z^{(h)}\,\big\} \\ \%`],
  [String.raw`\f{divide}{\s{A}{a} = \frac{\f{raise}{e^s}}{2}}`, String.raw`a = \frac{e^s}{2}`],
  [String.raw`\sqrt{\s{S}{s}} \sin \text{a}`, String.raw`\sqrt{s} \sin \text{a}`],
])('takes the live symbols out of %s', (tex, plain) => {
  expect(plainTex(tex)).toBe(plain);
  expect(() => katex.renderToString(plain, { throwOnError: true })).not.toThrow();
});

it('is what a rendered formula carries for copying, escaped as an attribute', () => {
  expect(renderTex(String.raw`\s{A}{a} < b \text{ "c"}`, false)).toMatch(
    /^<span data-tex="a &lt; b \\text\{ &quot;c&quot;\}" class="katex">/,
  );
});
