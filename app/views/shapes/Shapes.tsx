import { SymbolText } from '@/app/draw/caption/Caption';
import { symbolHtml, symbolText } from '@/app/draw/symbol-html';
import type { ViewInput } from '@/app/draw/view';
import type { Role } from '@/lib/trace/look';
import { type FlowShape, type Meeting, type ShapeBox, shapesLayout } from './layout';
import './shapes.css';

export interface ShapesProps {
  readonly flow: readonly (FlowShape & { readonly role?: Role })[];
}

/** Matrices as boxes with their sizes: where two meet in a product, the inner sizes wear one colour. */
export function Shapes({ props, unit, lens }: ViewInput<ShapesProps>) {
  const { boxes, ops, middle, width, height } = shapesLayout(props.flow, unit, lens.knobs);
  const said = props.flow
    .map(({ label, op = '' }, i) => `${op} ${symbolText(label)} ${boxes[i]?.rows.text} × ${boxes[i]?.cols.text}`.trim())
    .join(' ');
  return (
    <div className="shapes" role="img" aria-label={said} style={{ width, height }}>
      {props.flow.map(({ label, op, role = 'plain' }, i) => {
        const box = boxes[i];
        if (!box) return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the flow keeps its order
          <div key={i}>
            {op && (
              <span className="shapes-op" style={{ left: ops[i], top: middle }}>
                {box.rowsMeet && !box.rowsMeet.fits ? `${op} ≠` : op}
              </span>
            )}
            <Sides box={box} />
            <span
              className="shapes-box"
              style={{ left: box.x, top: box.y, width: box.width, height: box.height, color: `var(--${role})` }}
            >
              <SymbolText html={symbolHtml(label)} />
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** The number of rows, left of a box, and of columns, above it. */
function Sides({ box }: { box: ShapeBox }) {
  return (
    <>
      <span className={sideClass(box.rowsMeet)} style={{ left: box.x - 16, top: box.y + box.height / 2 }}>
        {box.rows.text}
      </span>
      <span className={sideClass(box.colsMeet)} style={{ left: box.x + box.width / 2, top: box.y - 13 }}>
        {box.cols.text}
      </span>
    </>
  );
}

function sideClass(meeting: Meeting | null): string {
  if (!meeting) return 'shapes-side';
  return meeting.fits ? `shapes-side meets pair-${meeting.pair % 3}` : 'shapes-side clash';
}
