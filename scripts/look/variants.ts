import type { Language } from '@/content/language';

/** One way in which a step is looked at. */
export interface Variant {
  /** In the sheet's file name: `en-dark-1280x720-presented`. */
  readonly name: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly presented: boolean;
}

/** A laptop, three projectors and a phone. */
const SCREENS = [
  { width: 1440, height: 900, presented: false },
  { width: 1920, height: 1080, presented: true },
  { width: 1280, height: 720, presented: true },
  { width: 1024, height: 768, presented: true },
  { width: 360, height: 740, presented: false },
] as const;

/** Every screen in both languages and both themes. */
export const variants: readonly Variant[] = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    SCREENS.map((screen) => ({
      ...screen,
      language,
      theme,
      name: `${language}-${theme}-${screen.width}x${screen.height}${screen.presented ? '-presented' : ''}`,
    })),
  ),
);

/** The variants whose names hold all of these words: `zh dark`, `1280`. */
export const chosen = (words: readonly string[]): readonly Variant[] =>
  variants.filter(({ name }) => words.every((word) => name.includes(word)));
