import { amend } from '@/app/progress/book';
import { type FileRefusal, readProgress } from '@/lib/progress/file';
import { merged, type ReaderProgress } from '@/lib/progress/progress';

/** Larger files are not even read: a character has at most four bytes. */
const MOST_BYTES = 16_000_000;

/** What became of a file: how many entries were new or newer, or why it was refused. */
export type Import =
  | { readonly count: number }
  | { readonly name: string; readonly refusal: FileRefusal | { readonly why: 'unreadable' } };

/** Takes in a file of progress: of each entry the newer stays. One that is refused changes nothing. */
export async function importFile(file: File): Promise<Import> {
  const { name, size } = file;
  if (size > MOST_BYTES) return { name, refusal: { why: 'too-large', characters: size, most: MOST_BYTES / 4 } };
  const text = await file.text().catch(() => null);
  if (text === null) return { name, refusal: { why: 'unreadable' } };
  const read = readProgress(text);
  if ('refusal' in read) return { name, refusal: read.refusal };
  let count = 0;
  amend((before) => {
    const after = merged(before, read);
    count = newIn(before, after);
    return after;
  });
  return { count };
}

const KINDS = ['seen', 'answers', 'cards'] as const;

/** How many entries of the one are not the other's. */
function newIn(before: ReaderProgress, after: ReaderProgress): number {
  const entries = KINDS.flatMap((kind) => Object.entries(after[kind]).map(([key, entry]) => ({ kind, key, entry })));
  return entries.filter(({ kind, key, entry }) => JSON.stringify(before[kind][key]) !== JSON.stringify(entry)).length;
}
