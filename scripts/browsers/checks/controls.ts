import { check } from '../check';
import { open, pressOn, settled } from '../user';
import { FIELD } from './edit';

/** The word before a few options stands on their line, not above them. */
export const labels = check('control labels stand on the line of their options', async (page, site, notes) => {
  await open(page, `${site}#/en/vit/scale`);
  await settled(page);
  // Another group comes with the first edit: which run to show.
  await pressOn(page, FIELD, ['1', 'Enter']);
  await settled(page);
  const found = await page.evaluate(labelsAndOptions);
  if (found.length < 4)
    notes.faults.push(`Block, Head, Divide by, Weights and Show are wanted; there are ${found.length} groups.`);
  for (const { name, label, option } of found)
    if (Math.abs(label - option) > 4)
      notes.faults.push(`“${name}” stands ${Math.round(option - label)} px above the middle of its options.`);
});

/** Of each group of options in the tools: the middles of its name and of its first option, in CSS pixels from the top. */
function labelsAndOptions(): { name: string; label: number; option: number }[] {
  const middle = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  return [...document.querySelectorAll('.tools .options')].flatMap((group) => {
    const named = group.getAttribute('aria-labelledby');
    const label = group.querySelector('legend') ?? (named && document.getElementById(named));
    const option = group.querySelector('label');
    return label && option ? [{ name: `${label.textContent}`, label: middle(label), option: middle(option) }] : [];
  });
}
