import { create } from 'zustand';
import { actions } from '@/app/store/store';
import { areaResample } from '@/lib/io/image';
import { loadDeflate } from '@/lib/permalink/deflate';

/** Side of the square that the network reads. */
const SIDE = 28;
/** Larger sources are scaled down by the browser first: decoding a 100-megapixel photo whole would freeze the page. */
const LARGEST = 2048;

/** Why a file gave no picture. */
export type Refusal = 'not-a-picture' | 'broken' | 'several';

interface Intake {
  readonly preview: { readonly pixels: Uint8Array; readonly name: string; readonly url: string } | null;
  readonly refusal: { readonly why: Refusal; readonly name: string } | null;
}

/** A picture of the user's own, on its way in: shown before it is used. */
export const useIntake = create<Intake>()(() => ({ preview: null, refusal: null }));

export function clearIntake(): void {
  const { preview } = useIntake.getState();
  if (preview) URL.revokeObjectURL(preview.url);
  useIntake.setState({ preview: null, refusal: null });
}

/** Reads, crops and shrinks the first picture among some files, and opens the dialog that shows it. */
export async function takeIn(files: Iterable<File>): Promise<void> {
  const [file, ...more] = files;
  if (!file) return;
  clearIntake();
  actions().set({ dialog: 'picture' });
  const refuse = (why: Refusal) => useIntake.setState({ refusal: { why, name: file.name } });
  if (more.length) return refuse('several');
  if (file.type && !file.type.startsWith('image/')) return refuse('not-a-picture');
  try {
    const [pixels] = await Promise.all([shrink(file), loadDeflate()]);
    useIntake.setState({ preview: { pixels, name: file.name, url: URL.createObjectURL(file) } });
  } catch {
    refuse('broken');
  }
}

/** Centre-cropped and area-resampled to 28 × 28 × 3. */
async function shrink(file: Blob): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LARGEST / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to read the picture with.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return areaResample(context.getImageData(0, 0, width, height), SIDE);
}
