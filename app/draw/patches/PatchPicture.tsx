import { glideName } from '@/app/draw/glide-name';
import { outlinesOf, type PatchRole, strokeOf } from './outlines';
import { PictureCanvas } from './PictureCanvas';
import { ACROSS, placeOfPatch } from './patches';
import './picture.css';

export interface PatchPictureProps {
  /** 28·28·3 in 0–1; null leaves an empty frame of the same size. */
  readonly pixels: Float32Array | null;
  readonly side: number;
  /** The lines between patches. Default true. */
  readonly grid?: boolean;
  readonly outlines?: readonly PatchRole[];
  /** It is the stage's picture: between steps it glides to its next place. */
  readonly glides?: boolean;
}

/** The picture with the grid of its patches and frames in role colours around some of them. Drawing only. */
export function PatchPicture({ pixels, side, grid = true, outlines = [], glides = false }: PatchPictureProps) {
  const cuts = Array.from({ length: ACROSS - 1 }, (_, i) => Math.round(placeOfPatch(i + 1, side).x));
  return (
    <div
      className="picture-frame"
      style={{ width: side, height: side, viewTransitionName: glides ? glideName('picture') : undefined }}
      aria-hidden="true"
    >
      {pixels && <PictureCanvas pixels={pixels} side={side} />}
      <svg className="picture-lines" width={side} height={side} aria-hidden="true">
        {grid && cuts.map((at) => <path key={at} className="picture-cut" d={`M${at} 0V${side}M0 ${at}H${side}`} />)}
        <PatchOutlines outlines={outlines} side={side} />
      </svg>
    </div>
  );
}

/** Frames around patches, each with a paper halo so that it reads on any picture. Stands inside an SVG. */
export function PatchOutlines({
  outlines,
  side,
  gap = 0,
}: {
  outlines: readonly PatchRole[];
  side: number;
  gap?: number;
}) {
  const stroke = strokeOf(side);
  return outlinesOf(outlines, side, gap).map(({ patch, role, x, y, side: length }) => (
    <g key={`${patch}.${role}`} fill="none">
      <rect className="picture-halo" x={x} y={y} width={length} height={length} strokeWidth={stroke + 1.5} />
      <rect x={x} y={y} width={length} height={length} strokeWidth={stroke} stroke={`var(--${role})`} />
    </g>
  ));
}
