import { fromPicture, type Given } from '@/content/scene';
import { miniVit } from '@/lib/systems/mini-vit';
import type { MiniVitConfig } from '@/lib/systems/mini-vit-config';
import { runSystem } from '@/lib/systems/system';

/**
 * The class that counts as right: the digit that the picture shows or, where nobody has said what it shows, the class
 * that the network itself finds likeliest.
 */
export function labelOf({
  picture,
  config,
  weights,
}: Pick<Given<MiniVitConfig>, 'picture' | 'config' | 'weights'>): number {
  if (picture.digit !== null) return picture.digit;
  const { data } = runSystem(miniVit, { config, weights, input: fromPicture({ picture }) }).get('logits').tensor;
  return data.indexOf(Math.max(...data));
}
