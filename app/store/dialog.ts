/** What stands over the page, if anything does. */
export type Dialog = 'picture' | 'keys' | 'link' | null;
