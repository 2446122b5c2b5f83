/** A full stop, a question or exclamation mark, with the quotation marks and brackets that close behind it. */
const END = /[.?!]+["'”’»)\]]*(?=\s|$)|[。？！；]+[”’」』）】》"]*/gu;
/** Words whose full stop ends no sentence. */
const SHORTENED = /(?:^|[\s(（“[])(?:e\.g|i\.e|cf|vs|al|approx|resp|ca|fig|eq|sec|no|pp?|dr|mr|ms|st)$/iu;
/** What is opened within a sentence is closed before it ends. */
const PAIRS = ['()', '[]', '（）', '“”', '「」', '『』', '《》'] as const;

/**
 * Where sentences begin after the first one: `'One. Two.'` → `[5]`. The space between two belongs to the one before it.
 * A decimal, `e.g.`, a mark in brackets or before a small letter end none; in Chinese, a semicolon ends one.
 */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    const rest = text.slice(end);
    const start = end + (rest.length - rest.trimStart().length);
    const isInside = mark.startsWith('.') && (SHORTENED.test(text.slice(0, index)) || /^\s*[a-z]/.test(rest));
    if (start < text.length && !isInside && !isOpen(text, end)) starts.push(start);
  }
  return starts;
}

/** Whether a bracket or quotation is still open here; one that is never closed (an interval, say) does not count. */
function isOpen(text: string, at: number): boolean {
  return PAIRS.some(([open, close]) => {
    const count = (mark: string | undefined, within: string) => within.split(mark as string).length - 1;
    if (count(open, text) !== count(close, text)) return false;
    const before = text.slice(0, at);
    return count(open, before) > count(close, before);
  });
}
