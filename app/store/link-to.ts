import { format, home } from '@/lib/permalink/link';
import type { LinkState } from '@/lib/permalink/state';
import { catalogue } from './catalogue';

type Kept = Pick<LinkState, 'lang' | 'picture'>;
type Place = Partial<Omit<LinkState, keyof Kept>> & { readonly lesson: string };

/** The address of a place in a lesson, with the language and the picture that are chosen now. */
export function linkTo({ lang, picture }: Kept, place: Place): string {
  const first = catalogue.lessons.find(({ id }) => id === place.lesson)?.steps?.[0] ?? null;
  return format({ ...home(catalogue), step: first, lang, picture, ...place }, catalogue);
}
