import { systems } from 'virtual:checked';
import { withWords } from '@/app/page/with-words';
import { loadShelf } from '@/app/panels/shelf/Place';
import type { Prepared } from '@/app/store/address';
import { chosenPicture } from '@/app/store/picture';
import { settle } from '@/app/store/settle';
import type { LinkState } from '@/lib/permalink/state';
import { caseScreen } from './screens';

const isCase = (name: string): boolean => systems.some(({ cases }) => cases.some((each) => each.name === name));

/** Fetches the case that an address names. One that cannot be had is told where it should stand. */
export async function prepareChecked(state: LinkState): Promise<Prepared> {
  const { step } = state;
  if (step === null) return { trouble: null };
  if (!isCase(step)) return { trouble: null, settle: toList };
  await loadCase(step, state).catch(() => undefined);
  return { trouble: null, settle };
}

/** Fetches a case and all that shows it. @throws FileError when it cannot be had; Error when it is none */
export async function loadCase(name: string, { lang, picture }: Pick<LinkState, 'lang' | 'picture'>): Promise<void> {
  const [{ addCase }, golden] = await Promise.all([
    import('./case-lesson'),
    import('./golden').then(({ fetchGolden }) => fetchGolden(name)),
    withWords(caseScreen(), lang),
    loadShelf(lang),
  ]);
  addCase(name, golden, chosenPicture(picture));
}

/** The list stands in for a case that there is not. */
const toList: typeof settle = ({ step, ...rest }) => ({
  state: { ...rest, step: null },
  ignored: [{ part: `${step}`, why: 'unknown-case' }],
});
