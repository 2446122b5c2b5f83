/** Why the text of a file could not be had. */
export type TextRefusal =
  | { readonly why: 'too-large'; readonly characters: number; readonly most: number }
  | { readonly why: 'unreadable' };

/** The text of a file that somebody chose, of at most so many characters. */
export async function textOfFile(file: File, most: number): Promise<string | TextRefusal> {
  // A character has at most four bytes: a larger file is not even read.
  if (file.size > 4 * most) return { why: 'too-large', characters: file.size, most };
  return file.text().catch(() => ({ why: 'unreadable' }) as const);
}
