import { svgSize } from '@/lib/io/svg-size';
import { SIDE } from '@/lib/pictures/raster';

/** Length of a drawing's shorter side in pixels: sixteen for every pixel that the network reads. */
const DETAIL = 16 * SIDE;
/** No browser draws much wider. A drawing of such proportions is a line anyway. */
const LONGEST = 16_384;

export const isSvg = ({ type, name }: File): boolean => type.startsWith('image/svg') || /\.svg$/i.test(name);

/**
 * The same drawing with its size written into it: browsers differ in how large they draw one without. It is meant for an
 * image element, where no script of it runs and nothing that it names is fetched.
 *
 * @throws Error when the file is no SVG
 */
export async function sizedSvg(file: Blob): Promise<{ blob: Blob; width: number; height: number }> {
  // Such a document belongs to no window: it runs and fetches nothing either.
  const drawing = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
  const root = drawing.documentElement;
  if (!(root instanceof SVGSVGElement) || drawing.querySelector('parsererror')) throw new Error('The file is no SVG.');
  const size = svgSize({
    width: root.getAttribute('width'),
    height: root.getAttribute('height'),
    viewBox: root.getAttribute('viewBox'),
  });
  const scale = Math.min(DETAIL / Math.min(size.width, size.height), LONGEST / Math.max(size.width, size.height));
  const pixels = (side: number) => Math.max(1, Math.round(side * scale));
  const [width, height] = [pixels(size.width), pixels(size.height)];
  root.setAttribute('viewBox', size.viewBox);
  for (const [name, side] of Object.entries({ width, height })) {
    root.setAttribute(name, `${side}`);
    // A style sheet of its own would go before the attribute.
    root.style.setProperty(name, `${side}px`, 'important');
  }
  const blob = new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' });
  return { blob, width, height };
}
