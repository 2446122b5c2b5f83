import { PatchOutlines } from '../patches/PatchPicture';
import type { PlaceRole, Size } from '../view';
import './overlay.css';

/** Frames around patches, over whatever stands there in the same size. */
export function OverlayOutlines({ outlines, size }: { outlines: readonly PlaceRole[]; size: Size }) {
  return (
    <svg className="overlay-outlines" {...size} aria-hidden="true">
      <PatchOutlines outlines={outlines} size={size} />
    </svg>
  );
}
