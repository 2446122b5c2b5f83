import type { View } from '../lens';
import { Picture, type PictureProps } from './Component';
import { pictureLayout } from './layout';

declare module '@/content/schema' {
  interface ViewProps {
    picture: PictureProps;
  }
}

export const view: View<PictureProps> = {
  measure: ({ select }, unit) => pictureLayout(unit, select),
  units: ({ select }) => (select === 'pixel' ? [4, 20] : [8, 40]),
  Component: Picture,
};
