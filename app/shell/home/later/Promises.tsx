import { type ReactNode, useMemo } from 'react';
import { formatNumber } from '@/app/draw/number-text';
import { valueText } from '@/app/draw/value-text';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { isUntrained } from '../../opening/untouched-run';
import { repaint } from '../repaint';
import type { BelowProps } from './below-props';
import { laterWords } from './words';

/** Four promises, each with a number of this very run and the link where it can be checked. */
export function Promises({ lesson, trace, picture, bench, weight }: BelowProps) {
  const state = useStore();
  const words = laterWords(state.lang);
  const changed = useMemo(() => repaint(lesson, trace, picture), [lesson, trace, picture]);
  const { block, head } = bench.chosen;
  const cell = { tensor: null, at: bench.at };
  const to = (place: Omit<Parameters<typeof linkTo>[1], 'lesson'>) =>
    linkTo(state, { lesson: lesson.card.id, ...place });
  const here = to({ step: 'look', block, head, cell });
  const classes = { tensor: null, at: [0, changed.digit] };
  const { real, explained, linked } = words;
  return (
    <section className="home-promises" aria-labelledby="home-promises">
      <h2 id="home-promises">{words.promises}</h2>
      <ul>
        <Kept title={real.title} link={real.link} href={to({ step: 'class', cell: classes })}>
          {real.body(valueText(changed.before), changed.digit, isUntrained(lesson))}
        </Kept>
        <Kept title={explained.title} link={explained.link} href={to({ step: 'scores', block, head, cell })}>
          {explained.body(valueText(weight.product), weight.q.length)}
        </Kept>
        <Kept
          title={words.changed.title}
          link={words.changed.link}
          href={to({ step: 'class', cell: classes, edits: changed.edits })}
        >
          {words.changed.body(
            formatNumber(changed.from, 2),
            formatNumber(changed.to, 0),
            changed.digit,
            valueText(changed.before),
            valueText(changed.after),
          )}
        </Kept>
        <Kept title={linked.title} link={linked.link} href={here}>
          <span>{linked.body}</span> <code>{here}</code>
        </Kept>
      </ul>
    </section>
  );
}

function Kept({ title, link, href, children }: { title: string; link: string; href: string; children: ReactNode }) {
  return (
    <li>
      <h3>{title}</h3>
      <p>{children}</p>
      <a href={href}>
        <span>{link}</span> <span aria-hidden="true">→</span>
      </a>
    </li>
  );
}
