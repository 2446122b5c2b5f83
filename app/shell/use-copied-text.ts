import { useEffect } from 'react';

/** Fetches what copies text with its formulas when something is selected for the first time. */
export function useCopiedText(): void {
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    const selected = async () => {
      if (getSelection()?.isCollapsed !== false) return;
      document.removeEventListener('selectionchange', selected);
      const { copyAsText } = await import('./copied-text');
      if (gone) return;
      document.addEventListener('copy', copyAsText);
      stop = () => document.removeEventListener('copy', copyAsText);
    };
    document.addEventListener('selectionchange', selected);
    // Something may have been selected before this was here.
    void selected();
    return () => {
      gone = true;
      document.removeEventListener('selectionchange', selected);
      stop();
    };
  }, []);
}
