import { bringView } from '@/app/views';
import type { ViewKind } from '@/content/stage';

type ViewFile = Parameters<typeof bringView>[1];

/** All views by their folders: a lesson's door leads to its own views alone, and the gallery has no door. */
const files = import.meta.glob('../views/*/view.ts') as Readonly<Record<string, ViewFile>>;

export function bringAllViews(): void {
  for (const [path, file] of Object.entries(files)) bringView(path.split('/').at(-2) as ViewKind, file);
}
