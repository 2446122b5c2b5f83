import { fromPicture, type Given } from '@/content/scene';
import { runSystem } from '@/lib/system/system';
import miniVit from '@/lib/systems/vit/mini-vit';
import type { MiniVitConfig } from '@/lib/systems/vit/mini-vit-config';

/**
 * The class that counts as right: the digit that the picture shows or, where nobody has said what it shows, the class
 * that the network itself finds likeliest.
 */
export function digitLabel({
  picture,
  config,
  weights,
}: Pick<Given<MiniVitConfig>, 'picture' | 'config' | 'weights'>): number {
  if (picture.digit !== null) return picture.digit;
  const { data } = runSystem(miniVit, { config, weights, input: fromPicture({ picture }) }).get('logits').tensor;
  return data.indexOf(Math.max(...data));
}
