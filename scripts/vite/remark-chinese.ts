import type { MarkdownNode as Node } from './markdown.ts';

const HAN = /\p{Script=Han}/u;
/** What is counted in lessons, or stands behind 第 and a number. */
const MEASURE = '[个行列号对幅次项组种倍维步层块张类条份处位轮万]';
const NBSP = '\u00a0';
/** Between two characters no line ends. */
const JOINER = '\u2060';

/**
 * Keeps together in Chinese what a line would tear: 第 6 行 and 17 个 (whatever stands for the number: text, or a value
 * from the run), a sign and what follows it, a mark and the formula before it, (1, 2), and the last three characters of
 * a paragraph, one of which would otherwise stand on a line by itself.
 */
export function remarkUnbrokenChinese() {
  return (tree: Node): void => visit(tree);
}

function visit(node: Node): void {
  const { children = [] } = node;
  // A reply that is written in one line is no paragraph, but its text.
  if (children.some(({ type }) => type === 'text') && HAN.test(textOf(node))) {
    for (const [i, child] of children.entries()) bind(child, i > 0, children[i + 1]);
    const [before, last] = [children.at(-2), children.at(-1)];
    if (last?.type === 'text') last.value = bindEnd(last.value ?? '');
    // The word before the full stop may be a live one.
    const word = /^[\u2060。？！：]+\s*$/.test(last?.value ?? '') ? before?.children?.at(-1) : undefined;
    if (word?.type === 'text') word.value = bindWord(word.value ?? '');
  } else children.forEach(visit);
}

/** Binds within a node what belongs together; `follows`: something stands before it that may be a number. */
function bind(node: Node, follows: boolean, next?: Node): void {
  for (const child of node.children ?? []) bind(child, false);
  if (node.type !== 'text' || node.value === undefined) return;
  const counted = new RegExp(`(${follows ? '^|' : ''}\\d) (?=${MEASURE})`, 'gu');
  const isCounted = next !== undefined && new RegExp(`^${MEASURE}`, 'u').test(textOf(next));
  node.value = node.value
    .replace(isCounted ? /(\d) $/ : /$^/, `$1${NBSP}`)
    .replace(follows ? /^(?=[，。：；？！、）”])/ : /$^/, JOINER)
    .replace(/(^|\d), (?=$|[\d−])/g, `$1,${NBSP}`)
    .replace(/第 /g, `第${NBSP}`)
    .replace(counted, `$1${NBSP}`)
    .replace(/ ([·÷]) /g, `${NBSP}$1${NBSP}`)
    .replace(/ ([=≈+−]) /g, ` $1${NBSP}`);
}

const bindEnd = (text: string): string =>
  text.replace(/ (?=\S{1,3}\s*$)/, NBSP).replace(/\p{Script=Han}{2,3}(?=[。？！：）”]+\s*$)/u, join);

const bindWord = (text: string): string => text.replace(/\p{Script=Han}{2,3}$/u, join);
const join = (characters: string): string => [...characters].join(JOINER);

const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');
