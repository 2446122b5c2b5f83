import { parseAst } from 'vite';
import { childrenOf, type Node } from '../vite/syntax.ts';

/** What a text is for: some rules hold for titles alone, some not for sources. */
export type Purpose = 'title' | 'label' | 'source' | 'words';

/** A Chinese text where it stands. A number stands in it as 0, a formula or code as x, what only the run knows as HOLE. */
export interface Text {
  readonly line: number;
  readonly purpose: Purpose;
  readonly words: string;
}

/** Stands for `${…}` in code: a number or a word, nobody knows before it runs. */
export const HOLE = '\uFFFC';

const HAN = /\p{Script=Han}/u;
const isChinese = ({ purpose, words }: Text): boolean => purpose === 'source' || HAN.test(words);

/** The Chinese texts of any file of the project, by its ending. */
export function textsIn(file: string, content: string): Text[] {
  if (file.endsWith('.mdx')) return textsInLesson(content);
  if (file.endsWith('.html')) return textsInPage(content);
  return textsInCode(content, file.endsWith('x') ? 'tsx' : 'ts');
}

/** A lesson's texts: a paragraph, a reply or an option is a line of the file, and titles are attributes. */
function textsInLesson(mdx: string): Text[] {
  return mdx.split('\n').flatMap((text, i) => {
    const line = i + 1;
    const attributes = [...text.matchAll(/ (title|short)="([^"]*)"/g)].map(([, name, words = '']) => {
      return { line, purpose: name === 'title' ? 'title' : 'label', words } as const;
    });
    const purpose = text.includes('<Source>') ? 'source' : 'words';
    return [...attributes, { line, purpose, words: plain(text) } as const].filter(isChinese);
  });
}

const plain = (text: string): string =>
  text
    .replace(/`[^`]*`|\$[^$]*\$|<code>.*?<\/code>/g, 'x')
    .replace(/<(?:Value|N|Blank)\b[^>]*>/g, '0')
    .replace(/<[^>]*>/g, '')
    .trim();

const textsInPage = (html: string): Text[] =>
  html
    .split('\n')
    .flatMap((text, i) =>
      text.split(' · ').map((part) => ({ line: i + 1, purpose: 'words' as const, words: plain(part) })),
    )
    .filter(isChinese);

/** All strings of code, comments left out. */
function textsInCode(code: string, lang: 'ts' | 'tsx'): Text[] {
  const lineAt = (offset: number): number => code.slice(0, offset).split('\n').length;
  const visit = (node: Node): Text[] => {
    const words = wordsOf(node);
    const own = words === null ? [] : [{ line: lineAt(node.start), purpose: 'words', words } as const];
    return [...own, ...childrenOf(node).flatMap(visit)];
  };
  return HAN.test(code) ? visit(parseAst(code, { lang }) as unknown as Node).filter(isChinese) : [];
}

function wordsOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return null;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(HOLE);
}
