import type { ReactNode } from 'react';
import { formatNumber } from '@/app/draw/number-text';
import { numberOfPlace } from '@/app/draw/patches/places';
import { valueText } from '@/app/draw/value-text';
import type { Matrix } from '@/app/draw/view';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import type { Chosen } from '@/content/chosen';
import type { Opening } from '@/content/schema';
import { exp } from '@/lib/maths';
import { type Axis, placeOf } from '@/lib/trace/axis';
import { type OneWeight, ofAttention } from '../one-weight';
import type { QueryAndKey } from '../pointed';
import { laterWords } from './words';
import './worked.css';

interface WorkedOutProps {
  readonly lesson: Opening;
  readonly weight: OneWeight;
  /** The matrix that it stands in. */
  readonly weights: Matrix;
  readonly at: QueryAndKey;
  readonly isLargest: boolean;
  readonly chosen: Chosen;
}

/** Factors that the first line has room for. */
const SHOWN = 2;

/** From query and key to the weight, four lines; each leads to the step of the lesson that explains it. */
export function WorkedOut({ lesson, weight: w, weights, at, isLargest, chosen }: WorkedOutProps) {
  const { lang, picture } = useStore();
  const words = laterWords(lang);
  const { block, head } = chosen;
  const place = (axis: Axis | null, token: number) => axis && placeOf(axis, token);
  const [query, key] = [place(weights.rowAxis, at[0]), place(weights.colAxis, at[1])];
  const nameOf = (place: number | null) => words.token(place === null ? 0 : numberOfPlace(place));
  const link = (step: string, tensor: string | null = null, cell: readonly number[] = at) =>
    linkTo({ lang, picture }, { lesson: lesson.card.id, step, block, head, cell: { tensor, at: cell } });
  // The step about the bias shows pairs of patches; the class token has no place there.
  const inGrid = query !== null && key !== null;
  const aboutBias = inGrid ? link('bias', null, [query, key]) : link('softmax', ofAttention('logits'));
  return (
    <div className="worked">
      <div className="worked-head">
        <h3>
          <span>{words.query}</span> <b data-role="query">{nameOf(query)}</b> <span>{`· ${words.key}`}</span>{' '}
          <b data-role="key">{nameOf(key)}</b>
        </h3>
        {isLargest && <small>{words.largestOf(w.count)}</small>}
      </div>
      <ol>
        <Line href={link('scores')} name={words.lines.product(w.q.length)} result={w.product}>
          {w.q.slice(0, SHOWN).map((q, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity but their place
            <span key={i}>
              {i > 0 && <span> + </span>}
              <Factor of="query" value={q} />
              <span>·</span>
              <Factor of="key" value={w.k[i] as number} />
            </span>
          ))}
          <span> + ⋯</span>
        </Line>
        <Line href={link('scale')} name={words.lines.score(w.q.length)} result={w.score}>
          {`${valueText(w.product)} / ${valueText(Math.sqrt(w.q.length))}`}
        </Line>
        <Line href={aboutBias} name={words.lines.logit} result={w.logit}>
          {`${valueText(w.score)} ${w.bias < 0 ? '−' : '+'} ${valueText(Math.abs(w.bias))}`}
        </Line>
        <Line href={link('softmax')} name={words.lines.weight} result={w.weight} final>
          <i>e</i>
          <sup>{valueText(w.logit)}</sup>
          <span> / Σ</span>
          <i>e</i>
          <sup>…</sup>
          <span>{` = ${valueText(exp(w.logit))} / ${valueText(w.total)}`}</span>
        </Line>
      </ol>
      <p className="worked-open">
        <a href={link('look')}>
          <span>{words.openHere}</span> <span aria-hidden="true">→</span>
        </a>
      </p>
    </div>
  );
}

function Line(props: { href: string; name: string; result: number; final?: boolean; children: ReactNode }) {
  return (
    <li>
      <a className="worked-line" href={props.href}>
        <span className="worked-name">{props.name}</span>
        <span className="worked-numbers">{props.children}</span>
        <span className="worked-result" data-role={props.final && 'attention'}>
          <span>= </span>
          <span>{valueText(props.result)}</span>
        </span>
      </a>
    </li>
  );
}

/** A factor with two digits, in parentheses when it is negative. */
function Factor({ of, value }: { of: 'query' | 'key'; value: number }) {
  const text = formatNumber(value, 2);
  return <span data-role={of}>{value < 0 && text.startsWith('−') ? `(${text})` : text}</span>;
}
