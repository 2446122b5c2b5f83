import { expect, it } from 'vitest';
import { remarkFormula } from './remark-lesson.ts';

const paragraph = { type: 'paragraph', children: [] };
const element = (name: string, ...children: object[]) => ({ type: 'mdxJsxFlowElement', name, children });

/** The names of what stands in a step after the formula has been placed; paragraphs have none. */
function placed(...children: object[]): (string | undefined)[] {
  const step = element('Step', ...children) as { type: string; children: { type: string; name?: string }[] };
  remarkFormula()(step);
  return step.children.map(({ name }) => name);
}

it('a formula stands after the first paragraph', () => {
  expect(placed(paragraph, paragraph, element('Ask'))).toEqual([undefined, 'Formula', undefined, 'Ask']);
});

it('a formula that is placed stays where it is', () => {
  expect(placed(paragraph, paragraph, element('Formula'))).toEqual([undefined, undefined, 'Formula']);
});
