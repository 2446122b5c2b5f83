import { type ReactNode, useEffect, useRef } from 'react';
import { SymbolText } from '@/app/draw/caption/Caption';
import { symbolHtml } from '@/app/draw/symbol-html';
import { lensWords } from '@/app/lens/words';
import type { Language } from '@/content/language';
import { formatShape } from '@/lib/tensor/shape';
import { makingOf, usesIn } from '@/lib/trace/making';
import type { Named, Trace } from '@/lib/trace/trace';
import { shelfWords } from './words';

interface Props {
  readonly trace: Trace;
  readonly language: Language;
  readonly named: Named;
  readonly opened: string | null;
  onEntry(entry: Named | null): void;
  onOpen(named: Named): void;
}

/** One tensor: what it is, what made it from what, and what is made from it. Each name leads to its own entry. */
export function EntryOf({ trace, language, named, opened, onEntry, onOpen }: Props) {
  const words = shelfWords(language);
  const { axis } = lensWords(language);
  const { name, symbol, role, scale, axes, tensor } = named;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const making = makingOf(trace, named);
  const uses = usesIn(trace).get(name) ?? [];
  const names = (list: readonly Named[]) => <Names of={list} onEntry={onEntry} />;
  const given = scale === 'parameters' ? words.parameter : words.input;
  return (
    <div className="shelf-entry">
      <button type="button" className="quiet shelf-all" onClick={() => onEntry(null)}>
        <span aria-hidden="true">←</span> <span>{words.all}</span>
      </button>
      <h3 ref={heading} tabIndex={-1}>
        <span className="shelf-large" style={{ color: `var(--${role})` }}>
          <SymbolText html={symbolHtml(symbol)} />
        </span>{' '}
        <code>{name}</code>
      </h3>
      {name === opened ? (
        <p className="shelf-there">{words.thereNow}</p>
      ) : (
        <button type="button" className="primary" onClick={() => onOpen(named)}>
          {words.onStage}
        </button>
      )}
      <dl>
        <Row name={words.shape}>
          <span className="number">{formatShape(tensor.shape)}</span>{' '}
          {axes.length > 0 && <span>{`(${axes.map(({ id }) => axis[id]).join(' × ')})`}</span>}
        </Row>
        <Row name={words.role}>
          <i className="shelf-swatch" style={{ background: `var(--${role})` }} /> <span>{words.roles[role]}</span>
        </Row>
        <Row name={words.made}>{making ? <code>{making.ops.join(' → ')}</code> : <span>{given}</span>}</Row>
        {making && making.from.length > 0 && <Row name={words.from}>{names(making.from)}</Row>}
        <Row name={words.used}>{uses.length ? names(uses) : <span>{words.unused}</span>}</Row>
      </dl>
    </div>
  );
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Names({ of, onEntry }: { of: readonly Named[]; onEntry: (entry: Named) => void }) {
  return (
    <ul>
      {of.map((each) => (
        <li key={each.name}>
          <button type="button" onClick={() => onEntry(each)}>
            <span style={{ color: `var(--${each.role})` }}>
              <SymbolText html={symbolHtml(each.symbol)} />
            </span>{' '}
            <code>{each.name}</code>
          </button>
        </li>
      ))}
    </ul>
  );
}
