import type { LinkPicture } from '@/lib/permalink/state';
import { bundledPictures } from '@/lib/pictures';
import { type Picture, pictureOf } from '@/lib/pictures/picture';
import { remember } from './remember';

export const pixelsOf = (picture: LinkPicture): Uint8Array => {
  if (picture.kind === 'custom') return picture.pixels;
  return bundledOf(picture).pixels;
};

const bundledOf = ({ id }: { readonly id: string }) => {
  const bundled = bundledPictures.find((picture) => picture.id === id) ?? bundledPictures[0];
  if (!bundled) throw new Error('No picture is bundled.');
  return bundled;
};

/** The chosen picture as a network reads it, with the digit that a bundled one shows. The latest is remembered. */
export const chosenPicture = remember(
  (picture: LinkPicture): Picture =>
    pictureOf(pixelsOf(picture), picture.kind === 'bundled' ? (bundledOf(picture).digit ?? null) : null),
);
