/** Formulas, which know their TeX, and groups that are copied as what screen readers call them. */
const REPLACED = '[data-tex], [data-copy-label]';
/** Only screen readers and keys meet these. */
const UNSEEN = '.formula-key, .visually-hidden, .insp-hidden-text';

/**
 * Puts what is selected on the clipboard with every formula once, as TeX (`$QK^\top$`), and nothing that the page does
 * not show. Left to the browser, a formula comes twice, MathML and HTML, one glyph a line.
 */
export function copyAsText(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData || isField(event.target)) return;
  const range = widened(selection.getRangeAt(0));
  const box = document.createElement('div');
  box.append(range.cloneContents());
  if (!box.querySelector(`${REPLACED}, ${UNSEEN}`)) return;
  replaceFormulas(box);
  event.clipboardData.setData('text/plain', renderedText(box, range));
  event.clipboardData.setData('text/html', box.innerHTML);
  event.preventDefault();
}

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.matches('input, textarea');

/** The same range, but no formula in parts. A part of the inspector's arithmetic may be copied as it stands. */
function widened(selected: Range): Range {
  const range = selected.cloneRange();
  const within = (node: Node, what: string) => (node instanceof Element ? node : node.parentElement)?.closest(what);
  const what = within(range.commonAncestorContainer, '[data-copy-label]') ? '[data-tex]' : REPLACED;
  const [first, last] = [within(range.startContainer, what), within(range.endContainer, what)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return range;
}

function replaceFormulas(box: HTMLElement): void {
  for (const formula of box.querySelectorAll<HTMLElement>('[data-tex]')) {
    const sign = formula.classList.contains('katex-display') ? '$$' : '$';
    formula.replaceWith(`${sign}${formula.dataset.tex}${sign}`);
  }
  for (const group of box.querySelectorAll('[data-copy-label]')) {
    const label = group.getAttribute('aria-labelledby');
    const said = [...group.children].find(({ id }) => id === label)?.textContent;
    const line = document.createElement('p');
    line.textContent = said ?? '';
    group.replaceWith(line);
  }
  for (const unseen of box.querySelectorAll(UNSEEN)) unseen.remove();
}

/** With the line breaks of the page: text has them only where it is laid out. */
function renderedText(box: HTMLElement, { commonAncestorContainer: at }: Range): string {
  const beside = at instanceof Element ? at : (at.parentElement ?? document.body);
  box.style.cssText = 'position: absolute; inset-inline-start: -9999px';
  beside.append(box);
  // biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out is what is wanted
  const text = box.innerText;
  box.remove();
  return text.trim();
}
