import { useMemo, useState } from 'react';
import { useStore } from '@/app/store/store';
import type { CoursePart } from '@/content/card';
import { inLanguage } from '@/content/language';
import { parts } from '../parts';
import { type Planned, plan } from '../plan';
import { laterWords } from '../words';
import { courseLayout, type Wire } from './layout';
import { MapBox } from './MapBox';
import { builtOn, neededBy } from './related';
import './map.css';

const ORDER = Object.keys(parts) as CoursePart[];

/** The whole course as a drawing: each lesson a box that leads to it, each line from a lesson to one that builds on it. */
export function CourseMap() {
  const lang = useStore((state) => state.lang);
  const words = laterWords(lang).map;
  const { lanes, boxes, wires, columns, height } = useMemo(() => courseLayout<Planned>(plan, ORDER), []);
  const [pointed, point] = useState<string | null>(null);
  const needed = useMemo(() => (pointed === null ? null : neededBy(pointed, plan)), [pointed]);
  const after = useMemo(() => (pointed === null ? null : builtOn(pointed, plan)), [pointed]);
  const standing = (id: string): string | undefined => {
    if (pointed === null) return undefined;
    if (id === pointed) return 'pointed';
    return needed?.has(id) ? 'needed' : after?.has(id) ? 'after' : 'apart';
  };
  const lit = ({ from, to }: Wire): string | undefined => {
    if (pointed === null) return undefined;
    return to === pointed || needed?.has(to) ? 'needed' : from === pointed || after?.has(from) ? 'after' : 'apart';
  };
  return (
    <section className="course-map" aria-labelledby="course-map">
      <h3 id="course-map">{words.title}</h3>
      <p>{words.hint}</p>
      <div className="course-map-room">
        <div className="course-map-plan" style={{ height }}>
          <svg viewBox={`0 0 ${columns * 100} ${height}`} preserveAspectRatio="none" aria-hidden="true">
            {wires.map((wire) => (
              <path key={`${wire.from} ${wire.to}`} d={wire.d} data-standing={lit(wire)} />
            ))}
          </svg>
          {lanes.map(({ part, top }) => (
            <div key={part}>
              <h4 id={`map-${part}`} style={{ top }}>
                <PartName part={part} />
              </h4>
              <ul aria-labelledby={`map-${part}`}>
                {boxes
                  .filter(({ lesson }) => lesson.part === part)
                  .map((box) => (
                    <MapBox key={box.lesson.id} {...{ box, columns, point }} standing={standing(box.lesson.id)} />
                  ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function PartName({ part }: { part: CoursePart }) {
  const lang = useStore((state) => state.lang);
  const { number, name } = inLanguage(parts[part], lang);
  return (
    <>
      {number && <small>{number}</small>} <span>{name}</span>
    </>
  );
}
