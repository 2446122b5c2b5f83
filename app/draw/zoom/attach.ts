import { type D3ZoomEvent, select, zoom, zoomIdentity } from 'd3';
import { boxOfMark } from '../grid/marks';
import { WHOLE, type ZoomWindow } from '../grid/zoom-window';
import type { CellAt } from '../view';
import { mostFor, showing, zoomKey } from './window';
import type { Zooming, ZoomTarget } from './zooming';

/** What magnifies an element now. */
const attached = new WeakMap<Element, Zooming>();

export const zoomingOf = (element: Element | null): Zooming | undefined =>
  element ? attached.get(element) : undefined;

/**
 * Magnifies and moves what an element shows: Ctrl and the wheel (which is what two fingers on a touchpad are), two
 * fingers on a screen; and what is magnified is dragged. One finger, and the wheel alone, stay the page's.
 */
export function attachZoom(element: HTMLElement, { rows, cols, cell, onZoom }: ZoomTarget): Zooming {
  const size = { width: cols * cell.width, height: rows * cell.height };
  const scale = element.getBoundingClientRect().width / size.width || 1;
  const most = mostFor(cell);
  let now = WHOLE;
  const all: [[number, number], [number, number]] = [
    [0, 0],
    [size.width * scale, size.height * scale],
  ];
  const behaviour = zoom<HTMLElement, unknown>()
    .extent(all)
    .translateExtent(all)
    .scaleExtent([1, most])
    .filter((event: MouseEvent | TouchEvent) => {
      if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
      if ('touches' in event) return event.touches.length > 1 || now.k > 1;
      return now.k > 1 && event.button === 0 && !event.ctrlKey;
    })
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => {
      now = { k, x: Math.max(0, -x / scale), y: Math.max(0, -y / scale) };
      onZoom(now);
    });
  // A double click changes the number.
  const target = select(element).call(behaviour).on('dblclick.zoom', null);
  const to = ({ k, x, y }: ZoomWindow): void =>
    behaviour.transform(target, zoomIdentity.translate(-x * scale, -y * scale).scale(k));
  const boxAt = ([i, j]: CellAt) =>
    boxOfMark(
      { rows: [i, i], cols: [j, j], role: 'plain' },
      { width: cell.width * now.k, height: cell.height * now.k },
    );
  const by: Zooming['by'] = (factor, around) => {
    const { x, y, width, height } = around ? boxAt(around) : { ...now, ...size };
    behaviour.scaleBy(target, factor, [(x - now.x + width / 2) * scale, (y - now.y + height / 2) * scale]);
  };
  to(WHOLE);
  const zooming: Zooming = {
    most,
    by,
    whole: () => to(WHOLE),
    show(at) {
      const next = showing(now, boxAt(at), size);
      if (next.x !== now.x || next.y !== now.y) to(next);
    },
    takes(key, around) {
      const what = zoomKey(key, now.k);
      if (what === 'in') by(2, around);
      else if (what === 'out') by(1 / 2, around);
      else if (what === 'whole') to(WHOLE);
      return what !== null;
    },
    stop() {
      target.on('.zoom', null);
      attached.delete(element);
    },
  };
  attached.set(element, zooming);
  return zooming;
}
