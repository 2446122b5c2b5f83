import { drag, select } from 'd3';

/** Tells where a handle is dragged to, in the coordinates of its drawing, however large that is drawn. */
export function attachDrag(handle: SVGGElement, move: (x: number) => void): () => void {
  const drawing = handle.ownerSVGElement as SVGSVGElement;
  const behaviour = drag<SVGGElement, unknown>()
    .container(() => drawing)
    .clickDistance(4)
    .on('start drag', ({ x }: { x: number }) => move(x));
  // One finger drags the query, two zoom the page.
  const selection = select(handle).call(behaviour).style('touch-action', 'pinch-zoom');
  return () => selection.on('.drag', null);
}
