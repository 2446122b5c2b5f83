/** What stands in a line of its own. */
const BLOCK = 'p, div, h2, li, button, form, .visually-hidden';

/** The text in an element as a screen reader says it: names in the place of what has one, nothing of what is hidden. */
export const spokenText = (element: Element): string => inside(element).replace(/\s+/g, ' ').trim();

const inside = (element: Element): string => [...element.childNodes].map(spoken).join('');

function spoken(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  const text = node.getAttribute('aria-label') ?? inside(node);
  return node.matches(BLOCK) ? ` ${text} ` : text;
}
