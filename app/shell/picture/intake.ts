import { create } from 'zustand';
import { actions } from '@/app/store/store';
import { contrastingBackground, isSeeThrough, layOver } from '@/lib/io/background';
import { type Averaged, averageSquare } from '@/lib/io/image';
import { loadPacker } from '@/lib/permalink/load-packer';
import { SIDE } from '@/lib/pictures/raster';
import { fromHex, toHex } from './hex';
import { openPicture } from './open-picture';

/** Why a file gave no picture. */
export type Refusal = 'not-a-picture' | 'broken' | 'several';

interface Preview {
  readonly averaged: Averaged;
  /** As the network gets them, three bytes a pixel. */
  readonly pixels: Uint8Array;
  /** `#rrggbb` behind what is transparent; null: the picture is opaque. */
  readonly background: string | null;
  readonly url: string;
}

interface Intake {
  readonly preview: Preview | null;
  readonly refusal: { readonly why: Refusal; readonly name: string } | null;
}

/** A picture of the user's own, on its way in: shown before it is used. */
export const useIntake = create<Intake>()(() => ({ preview: null, refusal: null }));

/** The file that was given last. Those before it may take longer to read, but have nothing to say any more. */
let latest: File | null = null;

export function clearIntake(): void {
  latest = null;
  const { preview } = useIntake.getState();
  if (preview) URL.revokeObjectURL(preview.url);
  useIntake.setState({ preview: null, refusal: null });
}

/** Reads, crops and shrinks the first picture among some files, and opens the dialog that shows it. */
export async function takeIn(files: Iterable<File>): Promise<void> {
  const [file, ...more] = files;
  if (!file) return;
  clearIntake();
  latest = file;
  actions().set({ dialog: 'picture' });
  const refuse = (why: Refusal) => useIntake.setState({ refusal: { why, name: file.name } });
  if (more.length) return refuse('several');
  if (file.type && !file.type.startsWith('image/')) return refuse('not-a-picture');
  try {
    const [{ averaged, shown }] = await Promise.all([shrink(file), loadPacker()]);
    if (latest !== file) return;
    const behind = contrastingBackground(averaged);
    const background = isSeeThrough(averaged) ? toHex(behind) : null;
    const pixels = layOver(averaged, behind);
    useIntake.setState({ preview: { averaged, pixels, background, url: URL.createObjectURL(shown) } });
  } catch {
    if (latest === file) refuse('broken');
  }
}

/** What shows behind a transparent picture, `#rrggbb`. */
export function setBackground(background: string): void {
  const { preview } = useIntake.getState();
  if (!preview) return;
  useIntake.setState({ preview: { ...preview, background, pixels: layOver(preview.averaged, fromHex(background)) } });
}

async function shrink(file: File): Promise<{ averaged: Averaged; shown: Blob }> {
  const picture = await openPicture(file);
  try {
    return { averaged: averageSquare(picture, SIDE), shown: picture.shown };
  } finally {
    picture.close();
  }
}
