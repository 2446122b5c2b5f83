import { readField } from '@/app/draw/read-number';
import { attemptOf, drafted } from '@/app/store/ask';
import { actions, store, useStore } from '@/app/store/store';
import { useScreen } from '../screen';

/** What is being typed at one place of a question: it stays when the language changes. */
interface Typing {
  readonly text: string;
  /** Why it is no number, in words; null where it is one, or nothing yet. */
  readonly fault: string | null;
  /** Whether the answer that was given last was right here; null where something else stands here by now. */
  readonly mark: boolean | null;
  readonly closed: boolean;
  type(text: string): void;
}

export function useTyping(place: number): Typing {
  const { lens } = useScreen();
  const { draft, tries, revealed } = useStore(attemptOf);
  const text = draft[place] ?? '';
  const read = text === '' ? null : readField(text, lens.words.number);
  const last = tries.at(-1);
  const given = last && [last.guess].flat()[place];
  const same = read !== null && 'value' in read && read.value === given;
  return {
    text,
    fault: read !== null && 'fault' in read ? read.fault : null,
    mark: last && same ? (last.parts?.[place] ?? last.right) : null,
    closed: revealed,
    type: (next) => actions().attempt({ draft: drafted(attemptOf(store.getState()), place, next) }),
  };
}

/** The numbers of the first so many places; where one is none, what is wrong with it, by its place. */
export function readDraft(
  draft: readonly string[],
  count: number,
  words: Parameters<typeof readField>[1],
): { readonly values: readonly number[]; readonly faults: ReadonlyMap<number, string> } {
  const read = Array.from({ length: count }, (_, i) => readField(draft[i] ?? '', words));
  return {
    values: read.map((each) => ('value' in each ? each.value : Number.NaN)),
    faults: new Map(read.flatMap((each, i) => ('fault' in each ? [[i, each.fault] as const] : []))),
  };
}
