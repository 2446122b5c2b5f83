import { read, type View } from '../lens';
import { Picture, type PictureProps } from './Component';
import { pictureLayout } from './layout';

declare module '@/content/stage' {
  interface ViewProps {
    picture: PictureProps;
  }
}

export const view: View<PictureProps> = {
  reads: ({ patchRef, channel }) => [...read(patchRef, { colourless: true }), ...read(channel)],
  measure: ({ select }, unit) => pictureLayout(unit, select),
  units: ({ select }) => (select === 'pixel' ? [4, 20] : [8, 40]),
  Component: Picture,
};
