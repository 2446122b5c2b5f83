import { actions, store } from '@/app/store/store';
import { type FileRefusal, readProgress, writeProgress } from '@/lib/progress/file';
import { merged, NO_PROGRESS, type ReaderProgress } from '@/lib/progress/progress';
import { PROGRESS_KEY as KEY } from './may-greet';

/** Where a text goes that could not be read: what comes after it must not write over it. */
const ASIDE = `${KEY}-unread`;

/** The time, which tests set. */
export const clock = { now: (): number => Date.now() };

/** How this browser keeps progress: what it said that could not be read, and whether anything is kept. */
export interface Keeping {
  readonly unread: { readonly text: string; readonly refusal: FileRefusal } | null;
  /** Storage may be forbidden or full: then progress lasts as long as the page. */
  readonly kept: boolean;
}
let keeping: Keeping = { unread: null, kept: true };
export const keepingNow = (): Keeping => keeping;

const current = (): ReaderProgress => store.getState().progress ?? NO_PROGRESS;

/** What the browser holds. A text that cannot be read is put aside, one of a newer version left alone. */
function stored(): ReaderProgress {
  const text = localStorage.getItem(KEY);
  if (text === null) return NO_PROGRESS;
  const read = readProgress(text);
  if (!('refusal' in read)) return read;
  const { refusal } = read;
  if (refusal.why === 'newer') {
    keeping = { kept: false, unread: { text, refusal } };
    throw new Error(`${KEY} is of version ${refusal.version}: it is not written over.`);
  }
  localStorage.setItem(ASIDE, text);
  localStorage.removeItem(KEY);
  return NO_PROGRESS;
}

/** What the page and the browser know together; the page alone where the browser keeps nothing. */
function known(): ReaderProgress {
  try {
    return merged(stored(), current());
  } catch {
    keeping = { ...keeping, kept: false };
    return current();
  }
}

/** What was put aside, now or when the page was open before. */
function lookAside(): void {
  try {
    const text = localStorage.getItem(ASIDE);
    const read = text === null ? null : readProgress(text);
    if (text !== null && read && 'refusal' in read) keeping = { ...keeping, unread: { text, refusal: read.refusal } };
  } catch {
    // Nothing was kept.
  }
}

/** Reads what is kept. */
export function readBook(): void {
  actions().set({ progress: known() });
  lookAside();
}

/** Reads what is kept, and goes on with what other tabs write. Returns how to stop. */
export function openBook(): () => void {
  readBook();
  const follow = ({ key, newValue }: StorageEvent): void => {
    if (key !== KEY) return;
    actions().set({ progress: newValue === null ? NO_PROGRESS : known() });
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}

/** Changes progress, on the page and in the browser. What another tab has added stays. */
export function amend(by: (before: ReaderProgress) => ReaderProgress): void {
  const next = by(known());
  actions().set({ progress: next });
  if (keeping.unread?.refusal.why === 'newer') return;
  try {
    localStorage.setItem(KEY, writeProgress(next));
    keeping = { ...keeping, kept: true };
  } catch {
    keeping = { ...keeping, kept: false };
  }
}

/** Forgets all of it, here and in other tabs; what could not be read, too. */
export function erase(): void {
  actions().set({ progress: NO_PROGRESS });
  keeping = { ...keeping, unread: null };
  try {
    for (const key of [KEY, ASIDE]) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
