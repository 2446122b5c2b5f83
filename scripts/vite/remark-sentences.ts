import type { MarkdownNode as Node } from './markdown.ts';
import { sentenceStarts } from './sentences.ts';

/** What has no sentences that are uncovered one by one. */
const WHOLE = ['Ask', 'Notes', 'Source'];
/** Stands in the flattened text for what has no text of its own: a number, a formula. */
const OBJECT = '\uFFFC';

/**
 * Marks the sentences of each step as <Sentence at="1">, so that nothing is cut in the browser: their count, from 1, is
 * the order in which they are uncovered. A formula comes with the sentence before it; the question, and the sources
 * behind it, come last. How many parts there are stands in the step's `data`, for `remarkSteps`, and after which sentence
 * the fragments come that a <Then show="NAME NAME" /> names, which is drawn nowhere itself.
 */
export function remarkSentences() {
  return (tree: Node): void => {
    for (const step of tree.children ?? []) {
      if (step.name === 'Step') markStep(step);
      if (step.name === 'End') markEnd(step);
    }
  };
}

/** What a lesson ends with is uncovered one by one: what one can now say, the questions, the way on. */
function markEnd(end: Node): void {
  const parts = end.children?.filter(({ name }) => name !== undefined) ?? [];
  for (const [i, part] of parts.entries()) setAt(part, i + 1);
  const recalls = parts.flatMap(({ name, attributes = [] }) =>
    name === 'Recall' ? attributes.filter((each) => each.name === 'of').map(({ value }) => value) : [],
  );
  end.data = { parts: parts.length, recalls };
}

function markStep(step: Node): void {
  let at = 0;
  const after: Record<string, number> = {};
  const mark = (node: Node): Node[] => {
    if (isThen(node)) {
      for (const name of shownBy(node)) after[name] = Math.max(1, at);
      return [];
    }
    if (WHOLE.includes(node.name ?? '')) return [node];
    if (node.name === 'Formula') setAt(node, Math.max(1, at));
    else if (node.type === 'paragraph') {
      node.children = inSentences(node.children ?? []).map((children) => {
        at++;
        return sentence(
          at,
          children.flatMap((child) => (isThen(child) ? mark(child) : [child])),
        );
      });
    } else if (node.children) node.children = node.children.flatMap(mark);
    return [node];
  };
  step.children = (step.children ?? []).flatMap(mark);
  const last = step.children.filter(({ name }) => name === 'Ask' || name === 'Source');
  for (const node of last) setAt(node, at + 1);
  step.data = { parts: last.length ? at + 1 : at, ...(Object.keys(after).length > 0 && { after }) };
}

const isThen = ({ name }: Node): boolean => name === 'Then';

function shownBy({ attributes = [] }: Node): string[] {
  const show = attributes.find(({ name }) => name === 'show')?.value;
  if (typeof show === 'string') return show.split(' ');
  throw new Error('A <Then> says which fragments come there: <Then show="NAME NAME" />.');
}

const setAt = (node: Node, at: number): void => {
  node.attributes = [...(node.attributes ?? []), attribute(at)];
};

const attribute = (at: number) => ({ type: 'mdxJsxAttribute', name: 'at', value: `${at}` });

const sentence = (at: number, children: Node[]): Node => ({
  type: 'mdxJsxTextElement',
  name: 'Sentence',
  attributes: [attribute(at)],
  children,
});

/** What stands in a paragraph, sentence by sentence. Within a symbol or an emphasis nothing is cut. */
function inSentences(children: readonly Node[]): Node[][] {
  const starts = sentenceStarts(children.map(textOf).join(''));
  const sentences: Node[][] = [[]];
  let from = 0;
  for (const child of children) {
    const to = from + textOf(child).length;
    const cuts = isThen(child)
      ? []
      : starts.filter((start) => start === from || (child.type === 'text' && start > from && start < to));
    let rest = child;
    let at = from;
    for (const cut of cuts) {
      if (cut > at) {
        sentences.at(-1)?.push({ ...rest, value: rest.value?.slice(0, cut - at) ?? '' });
        rest = { ...rest, value: rest.value?.slice(cut - at) ?? '' };
        at = cut;
      }
      sentences.push([]);
    }
    sentences.at(-1)?.push(rest);
    from = to;
  }
  return sentences;
}

const textOf = ({ name, value, children, type }: Node): string =>
  name === 'Then' ? '' : type === 'text' ? (value ?? '') : children?.map(textOf).join('') || OBJECT;
