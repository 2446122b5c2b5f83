import type { Example } from './example';

const modules = import.meta.glob<Example>('../views/*/example.ts', { import: 'example', eager: true });

/** The examples of all views, in alphabetical order: one is found by where it stands. */
export const examples: readonly Example[] = Object.values(modules).sort((a, b) => a.view.localeCompare(b.view));
