import type { Lens, Size } from '@/app/draw/view';
import { inLanguage } from '@/content/language';
import type { Ref } from '@/content/stage';
import { highlighted } from './highlight';
import { LINE, shapeNote } from './layout';
import type { CodeLine, Listing } from './props';

/** Python, a line a row; lines that make a tensor are buttons, and say the shape that it has in this run. */
export function ListingView(input: {
  listing: Listing;
  size: Size;
  lens: Lens;
  current: number | null;
  choose: (line: number, of: Ref) => void;
}) {
  const { listing, size, lens, current, choose } = input;
  const { title, lines } = listing;
  return (
    <figure className="code-listing" style={{ width: size.width }}>
      {title && <figcaption>{inLanguage(title, lens.words.language)}</figcaption>}
      <ol translate="no">
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          <li key={i} style={{ height: LINE }}>
            <Line {...{ line, lens }} isCurrent={i === current} choose={(of) => choose(i, of)} />
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Line(input: { line: CodeLine; lens: Lens; isCurrent: boolean; choose: (of: Ref) => void }) {
  const { line, lens, isCurrent, choose } = input;
  const { of } = line;
  const code = highlighted(line.text).map(({ kind, text }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the line
    <span key={i} className={`code-${kind}`}>
      {text}
    </span>
  ));
  if (of === undefined) return <code className="code-line">{code}</code>;
  const matrix = lens.matrix(of);
  return (
    <button
      type="button"
      className={isCurrent ? 'code-line current' : 'code-line'}
      aria-pressed={isCurrent}
      style={{ color: `var(--${matrix.role})` }}
      onClick={() => choose(of)}
    >
      <code>{code}</code>
      <span className="code-shape">{shapeNote(of, lens)}</span>
    </button>
  );
}
