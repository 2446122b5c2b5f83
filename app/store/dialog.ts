/** The dialog over the page; null: none is open. */
export type Dialog = 'picture' | 'keys' | 'link' | null;
