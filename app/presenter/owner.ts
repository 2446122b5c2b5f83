const TEXT = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
/** Inputs into which nothing is typed. */
const NOT_TYPED = ['range', 'radio', 'checkbox', 'button', 'file', 'submit', 'reset', 'color'];
/** Widgets that find an option by its first letters. */
const LETTERS = 'select, [role="listbox"], [role="combobox"], [role="menu"], [role="tree"]';
const ARROWS = `${LETTERS}, [role="grid"], [role="slider"], input, summary`;
const SPACE = `${ARROWS}, button, a, [role="button"]`;

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether what is typed or pasted goes into a text here. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ? !NOT_TYPED.includes(target.type) : isIn(target, TEXT);

/** Clickers send these, wherever the focus is. */
const CLICKER = ['PageDown', 'PageUp', 'F5'];
const CHANGES = ['Ctrl z', 'Ctrl Shift z', 'Ctrl y'];

/**
 * Whether a key (as `keyName` writes it) belongs to the widget with the focus rather than to the lesson. A number field
 * whose text is as it was committed says so (`data-settled`): there is nothing of its own to take back.
 */
export function belongsToWidget(key: string, target: EventTarget | null): boolean {
  if (CLICKER.includes(key)) return false;
  if (CHANGES.includes(key)) return takesText(target) && !isIn(target, '[data-settled]');
  if (takesText(target)) return true;
  if (key.endsWith('Space')) return isIn(target, SPACE);
  if (key.startsWith('Arrow') || key === 'Home' || key === 'End') return isIn(target, ARROWS);
  return key.length === 1 && isIn(target, LETTERS);
}
