import { defineView, read } from '@/app/draw/view';
import { layoutOf, Picture, type PictureProps } from './Picture';

declare module '@/content/stage' {
  interface ViewProps {
    picture: PictureProps;
  }
}

/** The longer side of a picture with a cell a pixel is at least this long, in CSS pixels. */
const LEAST = 112;

export const view = defineView<PictureProps>({
  reads: ({ patchRef, channel }) => [...read(patchRef, { ownScale: true }), ...read(channel)],
  measure: layoutOf,
  units({ select }, { picture }) {
    if (select !== 'pixel') return [8, 40];
    // Every pixel is a cell: a large picture has small ones.
    const longest = Math.max(picture?.width ?? 1, picture?.height ?? 1);
    return [Math.min(4, LEAST / longest), 20];
  },
  Component: Picture,
});
