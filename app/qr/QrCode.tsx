import { useStore } from '@/app/store/store';
import { codeOf, modulesPath, QUIET } from './code';
import { reachOf } from './reach';
import { qrWords } from './words';
import './qr.css';

/** A link as a QR code, or why phones could not open it. `label` is what screen readers call it. */
export function QrCode({ link, label }: { link: string; label: string }) {
  const words = qrWords(useStore((state) => state.lang));
  const reach = reachOf(new URL(link));
  const code = codeOf(link);
  if (reach === 'disk' || reach === 'computer') return <p className="qr-refused">{words[reach]}</p>;
  if (!code) return <p className="qr-refused">{words.tooLong}</p>;
  const side = code.length + 2 * QUIET;
  return (
    <figure className="qr">
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
        <path d={modulesPath(code)} fill="#000" />
      </svg>
      {reach === 'network' && <figcaption>{words.network}</figcaption>}
    </figure>
  );
}
