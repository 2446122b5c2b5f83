import katex from 'katex';
import { checkStyles } from './katex-fonts.ts';
import type { MarkdownNode as Node } from './markdown.ts';
import { plainTex } from './plain-tex.ts';

/**
 * KaTeX HTML with MathML beside it. `\s{KEY}{TEX}` is a live symbol: it carries data-t="KEY"; `\f{NAME}{TEX}` is a part
 * that a fragment of the step uncovers. The formula carries its TeX, which is what a reader copies.
 */
export function renderTex(tex: string, displayMode: boolean): string {
  const html = katex.renderToString(tex, {
    displayMode,
    throwOnError: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }: { command: string }) => command === '\\htmlData',
    macros: {
      '\\s': '\\htmlData{t=#1}{#2}',
      '\\t': '\\htmlData{t=#1}{#1}',
      '\\f': '\\htmlData{part=#1}{#2}',
      '\\R': '\\mathbb{R}',
    },
  });
  checkStyles(html, tex);
  // KaTeX would put the TeX, with our own commands in it, into the MathML.
  return html
    .replace(/<annotation\b[^>]*>.*?<\/annotation>/gs, '')
    .replace('<span', `<span data-tex="${escaped(plainTex(tex))}"`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Keeps `17 × 17` on one line, whatever stands around its sign: text, or a number from the run. */
export function remarkUnbrokenProducts() {
  return (tree: Node): void =>
    walk(tree, (node) => {
      if (node.type === 'text') node.value = node.value?.replace(/\s×\s/g, '\u00a0×\u00a0');
    });
}

/** Turns `$…$` and `$$…$$` into <Tex html="…"/> at build time, so that no formula renderer travels to the browser. */
export function remarkTex() {
  return (tree: Node): void =>
    walk(tree, (node) => {
      if (node.type !== 'inlineMath' && node.type !== 'math') return;
      const inline = node.type === 'inlineMath';
      const html = renderTex(node.value ?? '', !inline);
      node.type = inline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement';
      node.name = 'Tex';
      node.attributes = [{ type: 'mdxJsxAttribute', name: 'html', value: html }];
      node.children = [];
      node.data = undefined;
    });
}

/** Leaves the teacher's <Notes> out of the page's words: nobody reads them there. */
export function remarkWithoutNotes() {
  return (tree: Node): void =>
    walk(tree, (node) => {
      node.children = node.children?.filter((child) => child.name !== 'Notes');
    });
}

/** Puts a step's formula after its first paragraph, where no <Formula /> says that it stands elsewhere. */
export function remarkFormula() {
  return (tree: Node): void =>
    walk(tree, (step) => {
      const { children = [] } = step;
      if (step.name !== 'Step') return;
      let isPlaced = false;
      walk(step, ({ name }) => {
        isPlaced ||= name === 'Formula';
      });
      const first = children.findIndex(({ type }) => type === 'paragraph');
      if (isPlaced || first < 0) return;
      const formula = { type: 'mdxJsxFlowElement', name: 'Formula', attributes: [], children: [] };
      step.children = children.toSpliced(first + 1, 0, formula);
    });
}

/** Numbers the <Blank> elements of each question: the first is the first number that it asks for. */
export function remarkBlanks() {
  return (tree: Node): void =>
    walk(tree, (ask) => {
      if (ask.name !== 'Ask') return;
      let count = 0;
      walk(ask, (node) => {
        if (node.name !== 'Blank') return;
        node.attributes = [{ type: 'mdxJsxAttribute', name: 'index', value: `${count++}` }];
      });
    });
}

/** What is said to an answer. */
const REPLIES = ['Wrong', 'Hint', 'Answer'];

/**
 * Puts in order what stands in a question: its words with the options together, where it is answered, and what is said to
 * the answer, which knows to which misconceptions it has words of its own.
 */
export function remarkAsk() {
  return (tree: Node): void =>
    walk(tree, (ask) => {
      if (ask.name !== 'Ask') return;
      const { children = [] } = ask;
      const replies = children.filter(({ name }) => REPLIES.includes(name ?? ''));
      const own = replies.flatMap(({ attributes = [] }) => attributes.flatMap((a) => (a.name === 'of' ? a.value : [])));
      const words = children.filter((child) => !replies.includes(child));
      ask.children = [
        ...['Choice', 'Line'].reduce(together, words),
        element('Answering'),
        element('Reply', [{ type: 'mdxJsxAttribute', name: 'own', value: own.join(' ') }], replies),
      ];
    });
}

/** Elements of a kind that stand one behind the other, in one: `<Choice>`s in `<Choices>`. */
function together(children: readonly Node[], name: string): Node[] {
  const first = children.findIndex((child) => child.name === name);
  if (first < 0) return [...children];
  const all = children.filter((child) => child.name === name);
  const others = children.filter((child) => child.name !== name);
  return others.toSpliced(first, 0, element(`${name}s`, [], all));
}

const element = (name: string, attributes: Node['attributes'] = [], children: Node[] = []): Node => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes,
  children,
});

/**
 * Adds `export const steps = { id: { title, short, parts, after } }`, read off the <Step> elements, or what is said of the
 * lesson's <End>: `export const end = { parts, recalls }`.
 */
export function remarkSteps() {
  return (tree: Node): void => {
    const steps: Record<string, Record<string, unknown>> = {};
    const end = tree.children?.find(({ name }) => name === 'End');
    if (end) {
      addExport(tree, 'end', end.data);
      return;
    }
    walk(tree, (node) => {
      if (node.name !== 'Step') return;
      const { id, ...rest } = Object.fromEntries((node.attributes ?? []).map((a) => [a.name, String(a.value)]));
      if (!id) throw new Error('A <Step> needs an id.');
      if (steps[id]) throw new Error(`Two <Step> elements have the id ${id}.`);
      steps[id] = { ...rest, ...(node.data as object | undefined) };
    });
    addExport(tree, 'steps', steps);
  };
}

/** `export const NAME = VALUE` at the end of a text. */
function addExport(tree: Node, name: string, value: unknown): void {
  const init = literal(value);
  tree.children?.push({
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ExportNamedDeclaration',
            specifiers: [],
            source: null,
            declaration: {
              type: 'VariableDeclaration',
              kind: 'const',
              declarations: [{ type: 'VariableDeclarator', id: { type: 'Identifier', name }, init }],
            },
          },
        ],
      },
    },
  });
}

function literal(value: unknown): unknown {
  if (typeof value !== 'object' || !value) return { type: 'Literal', value, raw: JSON.stringify(value) };
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(literal) };
  return {
    type: 'ObjectExpression',
    properties: Object.entries(value).map(([key, inner]) => ({
      type: 'Property',
      kind: 'init',
      method: false,
      shorthand: false,
      computed: false,
      key: { type: 'Literal', value: key, raw: JSON.stringify(key) },
      value: literal(inner),
    })),
  };
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}
