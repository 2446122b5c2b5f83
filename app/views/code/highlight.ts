export type TokenKind = 'word' | 'number' | 'text' | 'comment' | 'plain';

/** A piece of a line of Python, and what it is. */
export interface CodeToken {
  readonly kind: TokenKind;
  readonly text: string;
}

/** What gets a colour, in this order: comments, strings, keywords, numbers. */
const PARTS =
  /(#.*)|("[^"]*"|'[^']*')|\b(def|return|import|from|as|for|in|if|else|not|and|or|with|lambda|None|True|False)\b|\b(\d+(?:\.\d+)?(?:e-?\d+)?)\b/g;
const KINDS: readonly TokenKind[] = ['comment', 'text', 'word', 'number'];

/** A line of Python in its pieces; together they are the line. */
export function highlighted(line: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  let from = 0;
  for (const found of line.matchAll(PARTS)) {
    if (found.index > from) tokens.push({ kind: 'plain', text: line.slice(from, found.index) });
    const kind = KINDS[found.slice(1).findIndex((group) => group !== undefined)] ?? 'plain';
    tokens.push({ kind, text: found[0] });
    from = found.index + found[0].length;
  }
  if (from < line.length) tokens.push({ kind: 'plain', text: line.slice(from) });
  return tokens;
}
