import type { Lesson } from '@/content/schema';

const TOKEN_AXES = ['token', 'query', 'key'];

/**
 * How a row or column is called on screen. A picture's tokens count from 0 with the class token first, so a patch's
 * number is its row everywhere; where only the 16 patches stand, they are called 1–16 too. Hand-worked lessons count
 * from 1, features of the ViT from 0.
 */
export function labelOf(axis: string, size: number, index: number, lesson: Lesson): string {
  if (axis === 'head') return `${index + 1}`;
  if (lesson.input !== 'picture') return `${index + lesson.countFrom}`;
  if (axis === 'patch' || (TOKEN_AXES.includes(axis) && size === 16)) return `${index + 1}`;
  if (TOKEN_AXES.includes(axis) && size === 17 && index === 0) return 'CLS';
  return `${index}`;
}

/** The patch (0–15) that a row or column stands for, or null: the class token, a feature. */
export function patchOf(axis: string, size: number, index: number): number | null {
  if (axis !== 'patch' && !TOKEN_AXES.includes(axis)) return null;
  if (size === 16) return index;
  return size === 17 && index > 0 ? index - 1 : null;
}
