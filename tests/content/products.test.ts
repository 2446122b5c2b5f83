import { beforeAll, describe, expect, it } from 'vitest';
import { loadViews, readingsOn } from '@/app/views';
import type { ProductProps } from '@/app/views/product/props';
import type { Context } from '@/content/context';
import { loadAllLessons } from '@/content/lessons';
import { nameIn } from '@/content/reference';
import type { Step } from '@/content/schema';
import { viewsOn } from '@/content/stage';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { openLesson, stepOf } from './open-lesson';

const lessons = await loadAllLessons();
const vit = lessons.find(({ card }) => card.id === 'vit');
if (!vit) throw new Error('There is no lesson vit.');
beforeAll(async () => {
  for (const lesson of lessons) readShippedWeights(lesson);
  const stages = lessons.flatMap(({ steps }) => steps.map(({ stage }) => stage));
  await loadViews(stages, 'en');
});

const productsOn = (step: Step): ProductProps[] =>
  viewsOn(step.stage).flatMap((shown) => (shown.view === 'product' ? [shown.props] : []));
const shown = lessons.flatMap((lesson) =>
  lesson.steps.flatMap((step) =>
    productsOn(step).map((props) => [`${lesson.card.id}/${step.id}: ${props.result}`, lesson, step, props] as const),
  ),
);

/** How far left · right + bias is from the result, at most, beside the largest number in it. */
function gap(
  c: Context,
  { left, right, bias, result }: Pick<ProductProps, 'left' | 'right' | 'bias' | 'result'>,
): number {
  const [a, b, out] = [c.matrix(left), c.matrix(right), c.matrix(result)];
  const added = bias === undefined ? [] : (c.matrix(bias)[0] as number[]);
  const misses = out.flatMap((row, i) =>
    row.map((value, j) => {
      const sum = (a[i] as number[]).reduce((total, x, k) => total + x * (b[k]?.[j] as number), added[j] ?? 0);
      return Math.abs(sum - value);
    }),
  );
  return Math.max(...misses) / Math.max(...out.flat().map(Math.abs));
}

describe('a product on a stage', () => {
  it.each(shown)('is one: %s', (_, lesson, step, props) => {
    const c = openLesson(lesson, { block: 1, head: 1 })(step);
    for (const factor of [props, ...(props.beside ?? [])])
      expect(gap(c, { ...factor, left: props.left })).toBeLessThan(1e-5);
    if (!props.plus) return;
    const [added, result, sum] = [props.plus.of, props.result, props.plus.result].map((ref) => c.matrix(ref).flat());
    for (const [i, value] of sum?.entries() ?? []) {
      expect(value).toBeCloseTo((added?.[i] as number) + (result?.[i] as number), 5);
    }
  });
});

describe('the Vision Transformer', () => {
  const c = openLesson(vit, { block: 0, head: 0 })('image');
  const refs = () => vit.steps.flatMap(({ stage }) => readingsOn(stage).map(({ ref }) => ref));

  it('has everything that was learned on a stage, but for the scales and shifts of further normalisations', () => {
    const learned = c.trace.names.filter((name) => name.startsWith('w.') && !/^w\.block\.[1-9]/.test(name));
    const onStage = new Set(refs().map((ref) => nameIn(ref, c)));
    const missing = learned.filter((name) => !onStage.has(name));
    expect(missing.sort()).toEqual(
      ['block.0.norm2.bias', 'block.0.norm2.weight', 'norm.bias', 'norm.weight'].map((name) => `w.${name}`),
    );
  });

  it('shows of the fused weights the columns that make the queries, keys and values of the chosen head', () => {
    const head = openLesson(vit, { block: 2, head: 5 })(stepOf(vit, 'qkv'));
    const whole = head.matrix('w.block.{block}.attn.qkv.weight');
    [0, 1, 2].forEach((part) => {
      const from = 96 * part + 12 * 5;
      expect(head.matrix(`w.block.{block}.attn.qkv.weight:part=${part}`)).toEqual(
        whole.map((row) => row.slice(from, from + 12)),
      );
    });
  });
});
