/** What stands over the page, if anything does. */
export type DialogName =
  | 'picture'
  | 'keys'
  | 'link'
  | 'progress'
  | 'speaker'
  | 'jump'
  | 'check'
  | 'playlist'
  | 'votes'
  | null;
