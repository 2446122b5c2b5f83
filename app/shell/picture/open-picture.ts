import type { ImageSource } from '@/lib/io/image';
import { isSvg, sizedSvg } from './svg';

/** A picture file that the browser has decoded, at its full size. */
interface OpenPicture extends ImageSource {
  /** The picture as an image element can show it, whatever the size of the element. */
  readonly shown: Blob;
  close(): void;
}

/** @throws Error when the browser cannot make a picture of the file */
export const openPicture = (file: File): Promise<OpenPicture> => (isSvg(file) ? openSvg(file) : openBitmap(file));

async function openBitmap(file: File): Promise<OpenPicture> {
  const bitmap = await createImageBitmap(file);
  return { ...readable(bitmap, bitmap), shown: file, close: () => bitmap.close() };
}

async function openSvg(file: File): Promise<OpenPicture> {
  const { blob, width, height } = await sizedSvg(file);
  const url = URL.createObjectURL(blob);
  const image = new Image(width, height);
  image.src = url;
  try {
    await image.decode();
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
  return { ...readable(image, { width, height }), shown: blob, close: () => URL.revokeObjectURL(url) };
}

/** Read through a canvas that is no larger than the piece that is asked for, pixel for pixel. */
function readable(image: CanvasImageSource, { width, height }: { width: number; height: number }): ImageSource {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to read the picture with.');
  return {
    width,
    height,
    read(left, top, across, down) {
      // Setting a size also clears the canvas.
      canvas.width = across;
      canvas.height = down;
      context.imageSmoothingEnabled = false;
      context.drawImage(image, left, top, across, down, 0, 0, across, down);
      return context.getImageData(0, 0, across, down).data;
    },
  };
}
