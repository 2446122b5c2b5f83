import { InspectorPlace } from '@/app/panels/inspector/Place';
import { ShelfPlace } from '@/app/panels/shelf/Place';
import { Stage } from '@/app/panels/stage/Stage';
import { Tools } from '@/app/panels/tools/Tools';

/** What a step shows, beside its words; below them it holds the question, too. */
export function Workbench({ askPlace }: { askPlace: ((place: HTMLElement | null) => void) | null }) {
  return (
    <>
      <ShelfPlace part="shelf" />
      <div className="workbench">
        <Tools />
        <ShelfPlace part="opened" />
        <Stage />
        {askPlace && <div className="ask-place" ref={askPlace} />}
        <InspectorPlace />
      </div>
    </>
  );
}
