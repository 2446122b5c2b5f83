import { useEffect, useRef } from 'react';
import { pictureBytes } from './draw-picture';
import { ACROSS, PATCH_SIDE, SIDE } from './patches';

/** RGBA bytes of one patch (0–15) of a picture, 7 × 7. */
export function patchBytes(pixels: Float32Array, patch: number): Uint8ClampedArray<ArrayBuffer> {
  const whole = pictureBytes(pixels);
  const bytes = new Uint8ClampedArray(PATCH_SIDE * PATCH_SIDE * 4);
  const top = Math.floor(patch / ACROSS) * PATCH_SIDE;
  const left = (patch % ACROSS) * PATCH_SIDE;
  for (let y = 0; y < PATCH_SIDE; y++) {
    const from = 4 * ((top + y) * SIDE + left);
    bytes.set(whole.subarray(from, from + 4 * PATCH_SIDE), 4 * y * PATCH_SIDE);
  }
  return bytes;
}

/** One patch of the picture, cut out and magnified with sharp pixels. */
export function PatchTile({ pixels, patch, side }: { pixels: Float32Array; patch: number; side: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const image = new ImageData(patchBytes(pixels, patch), PATCH_SIDE, PATCH_SIDE);
    canvas.current?.getContext('2d')?.putImageData(image, 0, 0);
  }, [pixels, patch]);
  return (
    <canvas
      ref={canvas}
      className="picture-canvas"
      width={PATCH_SIDE}
      height={PATCH_SIDE}
      style={{ width: side, height: side }}
    />
  );
}
