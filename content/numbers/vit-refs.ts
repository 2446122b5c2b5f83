import type { Ref } from '@/content/stage';

/** References into the chosen block, and into its attention. */
export const block = (part: string): Ref => `block.{block}.${part}`;
export const attn = (part: string): Ref => block(`attn.${part}`);
export const blockWeight = (part: string): Ref => `w.block.{block}.${part}`;

/** The project's ViT cuts its picture into 4 × 4 patches, and puts a class token before them. */
export const GRID = 4;
export const TOKENS = 1 + GRID * GRID;

export const CHANNEL: Ref = 'in.image:channel={channel}';

/** The pair of tokens that the attention steps open with: query patch 6, key patch 10. */
export const QUERY = 6;
export const KEY = 10;

/** How two patches lie to each other: side by side, one above the other, or neither. */
export type Lying = 'beside' | 'below' | 'apart';

/** How two patches lie to each other, the first before the second in reading order; both count from 0. */
export function lyingOf(first: number, second: number): Lying {
  const down = Math.floor(second / GRID) - Math.floor(first / GRID);
  const right = Math.abs((second % GRID) - (first % GRID));
  if (down + right > 1) return 'apart';
  return down ? 'below' : 'beside';
}
