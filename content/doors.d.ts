/** Written by scripts/vite/doors.ts. */
declare module 'virtual:doors' {
  import type { Asks } from '@/content/asking';
  import type { CardHead } from '@/content/card';
  import type { WordFiles } from '@/content/lesson-words';
  import type { Lesson } from '@/content/schema';

  /** What there is of a lesson, and how to fetch each file. */
  interface Door extends WordFiles {
    readonly lesson: () => Promise<{ readonly default: Lesson }>;
    /** Its questions, by step id; null where its folder has no asks.ts. */
    readonly asks: (() => Promise<{ readonly default: Asks }>) | null;
    /** Step id → the views on its stage; nothing where the site is not built. */
    readonly shows: Readonly<Record<string, readonly string[]>>;
  }

  /** Fetches a lesson's door, once. There must be a lesson of that name. */
  export const open: (id: string) => Promise<Door>;
  /** How to fetch each view: those of the lessons whose door is open. */
  export const views: Record<string, () => Promise<{ readonly view: unknown }>>;
  /** In the order of their folders. */
  export const heads: readonly CardHead[];
  /** The paths from content/ of the texts in languages that need not be complete. */
  export const partial: readonly string[];
}

/** Written by scripts/vite/doors.ts. */
declare module 'virtual:begin' {
  import type { Card } from '@/content/card';

  /** The lesson that asks for the least. */
  export const begin: Pick<Card, 'id' | 'title'>;
}

/** Written by scripts/vite/doors.ts. */
declare module 'virtual:cards' {
  import type { Card } from '@/content/card';

  /** In the order of their folders. */
  export const cards: readonly Card[];
}

/** Written by scripts/vite/speaker-notes.ts. */
declare module 'virtual:notes' {
  import type { MDXContent } from 'mdx/types';

  /** Fetches the notes of a lesson: a `<Note step title>` for each of its steps. */
  export const notesOf: (id: string, language: string) => Promise<{ readonly default: MDXContent }>;
}
