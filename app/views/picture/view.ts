import { pictureLayout } from '@/app/draw/patches/layout';
import { defineView, read } from '@/app/draw/view';
import { Picture, type PictureProps } from './Picture';

declare module '@/content/stage' {
  interface ViewProps {
    picture: PictureProps;
  }
}

export const view = defineView<PictureProps>({
  reads: ({ patchRef, channel }) => [...read(patchRef, { colourless: true }), ...read(channel)],
  measure: ({ select }, unit) => pictureLayout(unit, select),
  units: ({ select }) => (select === 'pixel' ? [4, 20] : [8, 40]),
  Component: Picture,
});
