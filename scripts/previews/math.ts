/**
 * The MathML of a formula that KaTeX has set, with its TeX as the text in its place: browsers draw it without KaTeX's
 * fonts and style sheet, which a page that is read once need not fetch.
 */
export function mathOf(html: string): string {
  const [math] = /<math\b.*?<\/math>/s.exec(html) ?? [];
  if (!math) throw new Error(`A formula was expected to hold <math>, as KaTeX writes it: ${html.slice(0, 80)}`);
  const tex = /data-tex="([^"]*)"/.exec(html)?.[1] ?? '';
  return math.replace('<math', `<math alttext="${tex}"`);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** A formula in plain text: its TeX, or its signs alone where the TeX has commands: `x_i`, `QK⊤`. */
const said = (math: string, tex: string): string => (tex.includes('\\') ? math : tex.replace(/[{}]/g, ''));

/** What a piece of a page says in plain text, without marks that only hold lines together. */
export const plainText = (html: string): string =>
  html
    .replace(/<math alttext="([^"]*)".*?<\/math>/gs, said)
    .replace(/<[^>]*>|\u2060/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] as string)
    .replace(/\s+/g, ' ')
    .trim();
