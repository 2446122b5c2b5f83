import { glideName } from '@/app/draw/glide-name';
import type { GridSize, PlaceRole, Size, SizedPicture } from '../view';
import { outlinesOf } from './outlines';
import { PictureCanvas } from './PictureCanvas';
import { patchSize } from './places';
import './picture.css';

export interface PatchPictureProps {
  /** Null leaves an empty frame of the same size. */
  readonly picture: SizedPicture | null;
  readonly size: Size;
  /** Where lines between patches are drawn; null: nowhere. */
  readonly grid: GridSize | null;
  readonly outlines?: readonly PlaceRole[];
  /** It is the stage's picture: between steps it glides to its next place. */
  readonly glides?: boolean;
}

/** The picture with the grid of its patches and frames in role colours around some of them. Drawing only. */
export function PatchPicture({ picture, size, grid, outlines = [], glides = false }: PatchPictureProps) {
  const { width, height } = size;
  return (
    <div
      className="picture-frame"
      style={{ width, height, viewTransitionName: glides ? glideName('picture') : undefined }}
      aria-hidden="true"
    >
      {picture && <PictureCanvas picture={picture} size={size} />}
      <svg className="picture-lines" width={width} height={height} aria-hidden="true">
        {grid && <path className="picture-cut" d={cuts(grid, size)} />}
        <PatchOutlines outlines={outlines} size={size} />
      </svg>
    </div>
  );
}

/** SVG path of the lines between patches. */
function cuts(grid: GridSize, size: Size): string {
  const [rows, columns] = grid;
  const patch = patchSize(grid, size);
  const inner = (count: number) => Array.from({ length: count - 1 }, (_, i) => i + 1);
  return [
    ...inner(columns).map((i) => `M${Math.round(i * patch.width)} 0V${size.height}`),
    ...inner(rows).map((i) => `M0 ${Math.round(i * patch.height)}H${size.width}`),
  ].join('');
}

/** Frames around patches, each with a paper halo so that it reads on any picture. Stands inside an SVG. */
export function PatchOutlines(props: { outlines: readonly PlaceRole[]; size: Size; gap?: number }) {
  const { outlines, size, gap = 0 } = props;
  return outlinesOf(outlines, size, gap).map(({ place, grid, role, stroke, ...box }) => (
    <g key={`${place}.${grid}.${role}`} fill="none">
      <rect className="picture-halo" {...box} strokeWidth={stroke + 1.5} />
      <rect {...box} strokeWidth={stroke} stroke={`var(--${role})`} />
    </g>
  ));
}
