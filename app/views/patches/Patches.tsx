import { Caption } from '@/app/draw/caption/Caption';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchOutlines } from '@/app/draw/patches/PatchPicture';
import { PatchTile } from '@/app/draw/patches/PatchTile';
import { patchRows } from '@/app/draw/patches/patch-rows';
import { numberOfPatch, PATCHES } from '@/app/draw/patches/patches';
import type { ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { patchesLayout } from './layout';
import './patches.css';

export interface PatchesProps {
  /** The matrix whose rows the patches become: choosing and hovering a patch is choosing and hovering its row. */
  readonly of?: Ref;
}

const CAPTION = { role: 'residual', note: `${PATCHES} × 7 × 7 × 3` } as const;

/** The picture cut into its patches, numbered as the tokens are. */
export function Patches({ props, unit, lens, pointing, on }: ViewInput<PatchesProps>) {
  const { side, gap, patch, width, height } = patchesLayout(unit);
  const { words, picture } = lens;
  const tokens = props.of === undefined ? null : lens.matrix(props.of);
  const named = new Set(pointing.patches.map((pointed) => pointed.patch));
  return (
    <div className="patches" style={{ width, height }}>
      <Caption {...CAPTION}>{words.image}</Caption>
      <div className="patches-stack" style={{ width: side, height: side }}>
        <PatchGrid
          side={side}
          gap={gap}
          label={tokens ? `${words.image}: ${tokens.title}` : words.image}
          name={(p) => words.patch(numberOfPatch(p))}
          {...patchRows(tokens, pointing, on)}
        >
          {(p) => (
            <>
              {picture && <PatchTile pixels={picture} patch={p} side={patch} />}
              <span className={named.has(p) ? 'patches-number named' : 'patches-number'}>{numberOfPatch(p)}</span>
            </>
          )}
        </PatchGrid>
        <svg className="patches-outlines picture-lines" width={side} height={side} aria-hidden="true">
          <PatchOutlines outlines={pointing.patches} side={side} gap={gap} />
        </svg>
      </div>
    </div>
  );
}
