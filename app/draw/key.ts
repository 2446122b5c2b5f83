/** What of a keyboard event decides where the active cell moves. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Enter or Space and nothing with it: what presses a button. */
export const presses = ({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): boolean =>
  (key === 'Enter' || key === ' ') && !altKey && !ctrlKey && !metaKey && !shiftKey;
