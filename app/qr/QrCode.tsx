import { useStore } from '@/app/store/store';
import { codeOf, modulesPath, QUIET } from './code';
import { reachOf } from './reach';
import { qrWords } from './words';
import './qr.css';

/** Why phones could not open a link, or read its code; null where they can. */
export function refusalOf(link: string): 'disk' | 'computer' | 'tooLong' | null {
  const reach = reachOf(new URL(link));
  if (reach === 'disk' || reach === 'computer') return reach;
  return codeOf(link) ? null : 'tooLong';
}

/** A link as a QR code, or why phones could not open it. `label` is what screen readers call it. */
export function QrCode({ link, label }: { link: string; label: string }) {
  const words = qrWords(useStore((state) => state.lang));
  const refusal = refusalOf(link);
  if (refusal) return <p className="qr-refused">{words[refusal]}</p>;
  const code = codeOf(link) ?? [];
  const side = code.length + 2 * QUIET;
  return (
    <figure className="qr">
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
        <path d={modulesPath(code)} fill="#000" />
      </svg>
      {reachOf(new URL(link)) === 'network' && <figcaption>{words.network}</figcaption>}
    </figure>
  );
}
