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
