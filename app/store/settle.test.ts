import { expect, test } from 'vitest';
import { loadLesson } from '@/content/lessons';
import { parse } from '@/lib/permalink/link';
import { catalogue } from './catalogue';
import { settle } from './settle';

await Promise.all(['vit', 'two-tokens'].map(loadLesson));

const open = (hash: string) => {
  const { state, ignored } = settle(parse(hash, catalogue).state);
  return { state, parts: ignored.map(({ part }) => part) };
};

test('a state that its lesson has is left as it is', () => {
  const hash = '#/en/vit/scores?block=4&head=8&cell=16.0&edit=in.image:0=1,2351=0';
  const { state, parts } = open(hash);
  expect(state).toEqual(parse(hash, catalogue).state);
  expect(parts).toEqual([]);
});

test('home has nothing to lie outside of', () => {
  expect(open('#/en').parts).toEqual([]);
});

test('blocks and heads beyond the last become the last', () => {
  const { state, parts } = open('#/en/vit/scores?block=5&head=99');
  expect(state).toMatchObject({ block: 3, head: 7 });
  expect(parts).toEqual(['block=5', 'head=99']);
});

test('a cell outside its matrix becomes the nearest one inside', () => {
  const { state, parts } = open('#/en/vit/scores?cell=500.9');
  expect(state.cell).toEqual({ tensor: null, at: [16, 9] });
  expect(parts).toEqual(['cell=500.9']);
});

test("a cell of a tensor that does not exist becomes the step's own", () => {
  const { state, parts } = open('#/en/vit/scores?cell=1.1&of=no.such.tensor');
  expect(state.cell).toBeNull();
  expect(parts).toEqual(['of=no.such.tensor']);
});

test('edits of cells and tensors that do not exist are left out, the others stay', () => {
  const { state, parts } = open('#/en/vit/image?edit=in.image:0=1,2352=1;no.such:0=1');
  expect(state.edits).toEqual([{ tensor: 'in.image', cells: [[0, 1]] }]);
  expect(parts).toEqual(['edit=in.image:2352=1', 'edit=no.such:0=1']);
});

test('sliders and switches stop at their ends', () => {
  const { state, parts } = open('#/en/two-tokens/softmax?v=3&set=temperature:99,scaled:-3');
  expect(state.knobs).toEqual({ temperature: 4, scaled: 0 });
  expect(parts).toHaveLength(2);
});

test('a link to numbers that cannot be computed opens all the same', () => {
  const { state } = open('#/en/two-tokens/softmax?edit=scores:0=-inf,1=-inf');
  expect(state.edits).toEqual([
    {
      tensor: 'scores',
      cells: [
        [0, Number.NEGATIVE_INFINITY],
        [1, Number.NEGATIVE_INFINITY],
      ],
    },
  ]);
});
