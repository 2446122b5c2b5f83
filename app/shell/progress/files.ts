import { type TextRefusal, textOfFile } from '@/app/page/text-of-file';
import { amend } from '@/app/progress/book';
import { type FileRefusal, MOST_CHARACTERS, readProgress } from '@/lib/progress/file';
import { merged, type ReaderProgress } from '@/lib/progress/progress';

/** What became of a file: how many entries were new or newer, or why it was refused. */
export type Import =
  | { readonly count: number }
  | { readonly name: string; readonly refusal: FileRefusal | TextRefusal };

/** Takes in a file of progress: of each entry the newer stays. One that is refused changes nothing. */
export async function importFile(file: File): Promise<Import> {
  const { name } = file;
  const text = await textOfFile(file, MOST_CHARACTERS);
  if (typeof text !== 'string') return { name, refusal: text };
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
