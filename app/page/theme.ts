import { useEffect } from 'react';
import { bringPalette } from '@/app/draw/palette';
import type { Theme } from '@/app/draw/view';
import type { ThemeChoice } from '@/app/store/state';
import { store, useStore } from '@/app/store/store';
import { useMedia } from './media';

const KEY = 'headlight-theme';

/** The theme on screen: the chosen one, or the system's. Paper is light. */
export function useTheme(): Theme {
  const chosen = useStore((state) => state.theme);
  const system = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const printing = useMedia('print');
  if (printing) return 'light';
  return chosen === 'system' ? system : chosen;
}

/** Puts the theme on the document and remembers the choice. Storage may be forbidden; then it lasts as long as the page. */
export function useThemeOnDocument(): void {
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}

/** Few choose the theme for projectors: its colours come when somebody does. */
export async function fetchTheme(theme: ThemeChoice): Promise<void> {
  if (theme === 'contrast') bringPalette(theme, (await import('./contrast')).contrastPalette);
}

/** The choice is shown when its colours are here; that they cannot be had is told. */
export function chooseTheme(theme: ThemeChoice): void {
  const { set } = store.getState().do;
  fetchTheme(theme).then(
    () => set({ theme }),
    () => set({ trouble: { what: 'styles' } }),
  );
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // The choice is not kept, nothing else is lost.
  }
}

export function rememberedTheme(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' || kept === 'contrast' ? kept : 'system';
  } catch {
    return 'system';
  }
}
