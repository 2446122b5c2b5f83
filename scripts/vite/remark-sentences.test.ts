import { expect, it } from 'vitest';
import type { MarkdownNode as Node } from './markdown.ts';
import { remarkSentences } from './remark-sentences.ts';

const text = (value: string): Node => ({ type: 'text', value });
const element = (name: string, ...children: Node[]): Node => ({ type: 'mdxJsxFlowElement', name, children });
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });

function marked(...children: Node[]): Node {
  const step = element('Step', ...children);
  remarkSentences()({ type: 'root', children: [step] });
  return step;
}

/** A tree as it would be written. */
function written({ name, value, attributes = [], children = [] }: Node): string {
  const inside = children.map(written).join('');
  if (value !== undefined) return value;
  return name ? `<${[name, ...attributes.map((a) => a.value)].join(' ')}>${inside}</${name}>` : `${inside}¶`;
}

it('sentences are counted through the paragraphs of a step; what is in the question is not', () => {
  const ask = element('Ask', paragraph(text('Which? Click it.')));
  const step = marked(paragraph(text('One. Two.')), paragraph(text('Three.')), ask);
  expect(step.children?.map(written)).toEqual([
    '<Sentence 1>One. </Sentence><Sentence 2>Two.</Sentence>¶',
    '<Sentence 3>Three.</Sentence>¶',
    '<Ask 4>Which? Click it.¶</Ask>',
  ]);
  expect(step.data).toEqual({ parts: 4 });
});

it('numbers and symbols stay in their sentence, which may begin or end with one', () => {
  const step = marked(
    paragraph(text('It is '), element('Value'), text('. '), element('T', text('Q')), text(' has '), element('Value')),
  );
  expect(step.children?.map(written)).toEqual([
    '<Sentence 1>It is <Value></Value>. </Sentence><Sentence 2><T>Q</T> has <Value></Value></Sentence>¶',
  ]);
});

it('an emphasis that ends a sentence ends it, and nothing is cut within one', () => {
  const step = marked(paragraph(element('em', text('Why? Because.')), text(' So. End.')));
  expect(step.children?.map(written)).toEqual([
    '<Sentence 1><em>Why? Because.</em> </Sentence><Sentence 2>So. </Sentence><Sentence 3>End.</Sentence>¶',
  ]);
});

it('a formula comes with the sentence before it, or with the first', () => {
  const before = marked(element('Formula'), paragraph(text('One. Two.')), element('Formula'));
  expect(before.children?.map(written)).toEqual([
    '<Formula 1></Formula>',
    '<Sentence 1>One. </Sentence><Sentence 2>Two.</Sentence>¶',
    '<Formula 2></Formula>',
  ]);
});

it('sources come with the question, notes and words outside of steps are left alone', () => {
  const step = marked(
    paragraph(text('One.')),
    element('Ask'),
    element('Notes', paragraph(text('A. B.'))),
    element('Source'),
  );
  expect(step.children?.map(written).slice(1)).toEqual([
    '<Ask 2></Ask>',
    '<Notes>A. B.¶</Notes>',
    '<Source 2></Source>',
  ]);
});

it('a <Then> is drawn nowhere and says behind which sentence fragments come', () => {
  const then = (show: string): Node => ({
    ...element('Then'),
    attributes: [{ type: 'mdxJsxAttribute', name: 'show', value: show }],
  });
  const step = marked(
    paragraph(text('One. '), then('first'), text(' Two.')),
    then('second third'),
    paragraph(text('Three.'), then('fourth')),
    element('Ask', paragraph(text('Which?'))),
  );
  expect(step.children?.map(written)).toEqual([
    '<Sentence 1>One.  </Sentence><Sentence 2>Two.</Sentence>¶',
    '<Sentence 3>Three.</Sentence>¶',
    '<Ask 4>Which?¶</Ask>',
  ]);
  expect(step.data).toEqual({ parts: 4, after: { first: 1, second: 2, third: 2, fourth: 3 } });
  expect(() => marked(element('Then'))).toThrow('<Then show="NAME NAME" />');
});
