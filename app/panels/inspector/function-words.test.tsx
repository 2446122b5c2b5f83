import { describe, expect, test } from 'vitest';
import { readConfig } from '@/lib/system/config';
import { runSystem } from '@/lib/system/system';
import { layerCosts, layerSheets } from '@/tests/examples/layer-costs';
import { original, render, text, written } from '@/tests/inspector/render';
import { words as inspectorZh } from './words.zh';

describe('a formula', () => {
  test('of a choice by comparison says which branch holds, and why', () => {
    const chosen = [...original.get('wide').tensor.data].findIndex((value) => value > 0);
    const shown = text(render('elu', [Math.floor(chosen / 30), chosen % 30]));
    expect(shown).toMatch(/if H\d+,\d+&gt;0e/);
    expect(shown).toMatch(/\d&gt;0 holds/);
    const other = [...original.get('wide').tensor.data].findIndex((value) => value < 0);
    const at = [Math.floor(other / 30), other % 30];
    expect(text(render('elu', at))).toMatch(/−[\d.]+&gt;0 does not hold/);
    expect(text(render('elu', at, { words: inspectorZh }))).toMatch(/−[\d.]+&gt;0 不成立/);
  });
  test('of a position says which comparisons it won', () => {
    const best = original.get('argmax').tensor.data[1];
    const shown = text(render('argmax', [1]));
    expect(shown).toContain(`argmax=${best}because`);
    expect(shown).toMatch(/because [−\d.]+≥max\(.* 23 terms .*\)/);
    expect(shown).toMatch(/; because [−\d.]+ is at least max\(/);
    expect(text(render('top', [1, 1]))).toMatch(/because [−\d.]+≥[−\d.]+, [−\d.]+≥max\(/);
    expect(text(render('top', [1, 1], { words: inspectorZh }))).toContain('因为 ');
  });
  test('of a reported number prints its citation, on screen and for those who do not see it', () => {
    const html = render('words', [0, 0]);
    const line = '77.91 reported in Dosovitskiy et al. 2021, table 5';
    expect(text(html).split(line)).toHaveLength(3);
    expect(text(render('words', [0, 0], { words: inspectorZh }))).toContain('77.91 引自 Dosovitskiy');
  });
  test('of function words draws them, and says them in words', () => {
    const html = render('words', [0, 0]);
    expect(html).toMatch(/<span class="insp-fence insp-floor">/);
    expect(html).toMatch(/<span class="insp-fence insp-bracket">/);
    expect(text(html)).toContain('log₂');
    const of = written('wide', [0, 0]);
    expect(text(html)).toContain(`the floor of (${of}) + round(2 · ${of}) + the sign of (${of})`);
    expect(text(html)).toContain('[H[0, 0] is at most 0.5]');
    expect(text(render('words', [0, 0], { words: inspectorZh }))).toContain('(H[0, 0]) 向下取整');
  });
});

describe('a sheet', () => {
  const trace = runSystem(layerSheets, { config: readConfig(layerCosts, {}), weights: {}, input: {} });
  const show = (name: string, at: number[], more = {}) => text(render(name, at, { original: trace, ...more }, trace));

  test('shows its knobs by their symbols, then by their numbers', () => {
    expect(show('costs', [0, 0])).toMatch(/=n2·d=1962·64=38\s416·64=2\s458\s624/);
    expect(show('costs', [1, 0])).toContain('=k·n·d2=3·196·642');
  });
  test('prints where a figure was reported', () => {
    expect(show('comparison', [1, 1])).toContain('=25.16reported in Vaswani et al. 2017, arXiv:1706.03762, table 2');
    expect(show('comparison', [1, 1], { words: inspectorZh })).toContain('引自 Vaswani et al. 2017');
  });
});
