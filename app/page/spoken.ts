/** What stands in a line of its own. */
const BLOCK = 'p, div, h2, li, button, form, .visually-hidden';

/** The text in an element as a screen reader says it: names in the place of what has one, nothing of what is hidden. */
export const spokenText = (element: Element): string => inside(element).replace(/\s+/g, ' ').trim();

const inside = (element: Element): string => [...element.childNodes].map(spoken).join('');

function spoken(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!isElement(node) || node.getAttribute('aria-hidden') === 'true') return '';
  const text = node.getAttribute('aria-label') ?? inside(node);
  return node.matches(BLOCK) ? ` ${text} ` : text;
}

/** Of this page or of one in a frame, which has classes of its own. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
