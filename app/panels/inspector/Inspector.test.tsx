import { describe, expect, test } from 'vitest';
import { valueText } from '@/app/draw/value-text';
import { flatIndex } from '@/lib/tensor/shape';
import { original, render, text, written } from '@/tests/inspector/render';
import { sampleTrace } from '@/tests/inspector/samples';
import { words as inspectorEn } from './words.en';
import { words as inspectorZh } from './words.zh';

describe('every cell', () => {
  const everyKind: [string, number[]][] = [
    ...original.names.map((name): [string, number[]] => [name, original.get(name).axes.map(() => 0)]),
    ['padded', [2, 2]],
    ['masked', [0, 2]],
    ['waves', [3, 5]],
  ];
  test.each(everyKind)('%s %j shows its number, and nothing that is not one', (name, at) => {
    for (const words of [inspectorEn, inspectorZh]) {
      const shown = text(render(name, at, { words }));
      if (original.get(name).tensor.dtype === 'f32') expect(shown).toContain(written(name, at));
      expect(shown).not.toMatch(/NaN|undefined|null|≈|−0\.0000/);
    }
  });
});

describe('a formula', () => {
  test('names its numbers for those who do not see them', () => {
    const html = render('products', [1, 2]);
    expect(html).toContain(`aria-label="Q[1, 0] = ${written('q', [1, 0])}"`);
    expect(html).toContain(
      `QKᵀ[1, 2] = Q[1, 0] · LN(z)[2, 0] + Q[1, 1] · LN(z)[2, 1] + … + Q[1, 11] · LN(z)[2, 11] = `,
    );
  });
  test('colours its numbers by what they are', () => {
    expect(render('products', [1, 2])).toMatch(/<button[^>]*color:var\(--query\)[^>]*aria-label="Q\[1, 0\]/);
  });
  test('says how many terms it leaves out', () => {
    expect(text(render('embedding', [3, 5]))).toContain('… 138 more');
    expect(text(render('embedding', [3, 5], { words: inspectorZh }))).toContain('… 还有 138 项');
    expect(text(render('embedding', [3, 5]))).toContain('148 terms');
    expect(text(render('mean', [1]))).toContain('… 24 terms …');
  });
  test('of softmax shows the worked fraction and the row sum', () => {
    const shown = text(render('probs', [2, 13]));
    expect(shown).toContain('row sum 1.0000');
    const row = [...original.get('wide').tensor.data.slice(60, 90)];
    expect(shown).toContain(valueText(Math.exp(row[13] as number)));
    expect(shown).toContain(valueText(row.reduce((total, x) => total + Math.exp(x), 0)));
  });
  test('of a divided score shows d_head and 12', () => {
    const html = render('scores', [1, 2]);
    expect(html).toContain('<i>d</i><sub>head</sub>');
    expect(text(html)).toContain('√(12)');
  });
  test('of a mask says what the mask says', () => {
    const shown = text(render('masked', [0, 2]));
    expect(shown).toContain('if M0,2 ≠ 0');
    expect(shown).toContain('M0,2 = 1');
  });
  test('of a lookup says which entry, and who chose it', () => {
    expect(text(render('rel_bias', [0, 3, 1]))).toContain('entry 0 of the table, chosen by I0,3');
  });
  test('of a number that is asked for shows its working, and asked from memory neither number nor working', () => {
    const asked = text(render('probs', [2, 13], { veils: () => 'asked' }));
    expect(asked).toContain('15 terms');
    for (const veils of [() => 'asked' as const, () => false as const]) {
      const shown = text(render('probs', [2, 13], { veils, fromMemory: true }));
      expect(shown).not.toContain('15 terms');
      expect(shown).not.toContain(written('probs', [2, 13]));
    }
  });
  test('of a moved number says so', () => {
    expect(text(render('q', [1, 2]))).toContain('the same number, moved');
  });
});

describe('an edited run', () => {
  const index = flatIndex([4, 12], [1, 2]);
  const edited = sampleTrace({ q: new Map([[index, 1.5]]) });
  test('says that a number was set by hand, what it was, and offers to reset it', () => {
    const html = render('q', [1, 2], {}, edited);
    expect(text(html)).toContain('Set by hand to 1.5');
    expect(text(html)).toContain(`was ${written('q', [1, 2])}`);
    expect(html).toContain('>Reset</button>');
  });
  test('shows the number of the untouched run beside what follows from the edit', () => {
    expect(text(render('scores', [1, 2], {}, edited))).toContain(`was ${written('scores', [1, 2])}`);
    expect(text(render('scores', [2, 2], {}, edited))).toContain('unaffected by edits');
    expect(text(render('scores', [1, 2]))).not.toContain('was ');
  });
});

describe('the way back', () => {
  test('is offered only when there is one', () => {
    expect(render('q', [0, 0])).not.toContain('insp-back');
    const html = render('q', [0, 0], { onBack: () => {}, trail: [{ label: 'S[1, 2]', onGo: () => {} }] });
    expect(html).toContain('insp-back');
    expect(text(html)).toContain('S[1, 2]');
  });
});

describe('a number that nothing computes', () => {
  test('says where it comes from, as far as that is known', () => {
    expect(text(render('in.x', [0, 0]))).toContain('An input');
    expect(text(render('w.table', [0, 0], { weights: 'seeded' }))).toContain('drawn from a seed');
    expect(text(render('w.table', [0, 0], { weights: 'trained' }))).toContain('training set it');
    expect(text(render('w.table', [0, 0], { weights: 'written' }))).toContain('written by hand');
    expect(text(render('w.table', [0, 0]))).not.toMatch(/seed|training/);
  });
});
