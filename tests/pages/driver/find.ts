/** What has a role without saying so, by the elements of this page. */
const ELEMENTS = {
  alert: '[role=alert]',
  article: 'article',
  banner: 'header.top',
  button: 'button, [role=button]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog[open], [role=dialog]',
  grid: '[role=grid]',
  gridcell: '[role=gridcell], [role=gridcell] [role=switch]',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3',
  img: 'img, [role=img]',
  link: 'a[href]',
  navigation: 'nav',
  radio: 'input[type=radio]',
  region: 'section[aria-label], [role=region]',
  slider: 'input[type=range]',
  status: '[role=status], output',
  textbox: 'input[type=text], input:not([type])',
} as const;

export type Role = keyof typeof ELEMENTS;
/** Names that begin and end so, or that match. */
export type Name = string | RegExp;

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a screen reader calls an element. */
export function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  if (by)
    return tidy(
      by
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
  const label = element.getAttribute('aria-label');
  if (label !== null) return tidy(label);
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) {
    const labelled = element.id ? document.querySelector(`label[for="${element.id}"]`) : element.closest('label');
    return tidy(labelled?.querySelector('span')?.textContent ?? labelled?.textContent);
  }
  return tidy(element.getAttribute('alt') ?? element.textContent);
}

const isCalled = (name: Name | undefined) => (element: Element) =>
  name === undefined || (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));

/** Everything with this role and name, in the order of the page. */
export const all = (role: Role, name?: Name, within: Element = document.body): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(ELEMENTS[role])].filter(isCalled(name));

/**
 * The first with this role and name.
 *
 * @throws Error that lists what has the role when none has the name
 */
export function one(role: Role, name?: Name, within: Element = document.body): HTMLElement {
  const [first] = all(role, name, within);
  if (first) return first;
  const there = all(role, undefined, within).map((element) => `“${nameOf(element)}”`);
  throw new Error(`No ${role} is called ${name ?? 'anything'}; there are: ${there.join(', ') || 'none'}.`);
}

/** The words of an element, or of the whole page. */
export const textOf = (element: Element = document.body): string => tidy(element.textContent);
