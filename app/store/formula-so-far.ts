/**
 * The HTML of a formula in which these parts (`data-part`) are still covered: they keep their places. What is read out,
 * copied and reached with keys is the whole formula or nothing, so that waits until all of it is in sight; live symbols
 * of covered parts are dead.
 */
export function formulaSoFar(html: string, covered: ReadonlySet<string>): string {
  if (!covered.size) return html;
  /** Whether what stands in the element is covered, from the outermost to the innermost. */
  const inside: boolean[] = [];
  return html.replace(/<(\/?)span([^>]*)>/g, (tag, closes: string, attributes: string) => {
    if (closes) {
      inside.pop();
      return tag;
    }
    const part = /\bdata-part="([^"]*)"/.exec(attributes)?.[1];
    const covers = part === undefined ? (inside.at(-1) ?? false) : covered.has(part);
    inside.push(covers);
    const left = attributes.replace(/ data-tex="[^"]*"/, '').replace(covers ? / data-t="[^"]*"/ : '', '');
    const isSpoken = attributes.includes('"katex-mathml"');
    return `<span${left}${isSpoken || (part !== undefined && covers) ? ' data-later' : ''}>`;
  });
}
