import { expect, it } from 'vitest';
import { renderTex } from '@/scripts/vite/remark-lesson';
import { formulaSoFar } from './formula-so-far';

/** Both parts of a fraction, and the fraction itself. */
const SHARE = renderTex(String.raw`\f{divide}{\s{A}{a} = \frac{\f{raise}{\s{S}{e}}}{\f{sum}{s}}} + \s{B}{b}`, true);

/** The live symbols that are left, and the parts that are covered. */
const left = (html: string) => [
  [...html.matchAll(/data-t="(\w+)"/g)].map(([, key]) => key),
  [...html.matchAll(/data-part="(\w+)" data-later/g)].map(([, part]) => part),
];

it('covered parts keep their elements and lose their live symbols; what is in sight within them stays alive', () => {
  expect(left(formulaSoFar(SHARE, new Set(['divide', 'sum'])))).toEqual([
    ['S', 'B'],
    ['divide', 'sum'],
  ]);
  expect(left(formulaSoFar(SHARE, new Set(['divide', 'raise', 'sum'])))).toEqual([['B'], ['divide', 'sum', 'raise']]);
  const text = (html: string) => html.replace(/<[^>]+>/g, '');
  expect(text(formulaSoFar(SHARE, new Set(['divide'])))).toBe(text(SHARE));
});

it('it is read out and copied as a whole, or not yet', () => {
  const some = formulaSoFar(SHARE, new Set(['divide']));
  expect(some).toContain('<span class="katex-mathml" data-later>');
  expect(some).not.toContain('data-tex');
  expect(formulaSoFar(SHARE, new Set())).toBe(SHARE);
});
