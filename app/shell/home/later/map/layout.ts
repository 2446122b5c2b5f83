import { linkVertical, mean, path } from 'd3';
import type { CoursePart } from '@/content/card';

/** Of a lesson what the map draws: where it belongs, and what it builds on. */
export interface MapLesson {
  readonly id: string;
  readonly part: CoursePart;
  readonly needs: readonly string[];
}

/** A lane of the map: a part of the course. `top` is of its boxes, in pixels. */
export interface PartLane {
  readonly part: CoursePart;
  readonly top: number;
}

export interface LessonBox<L> {
  readonly lesson: L;
  /** From the left, in columns. */
  readonly column: number;
  /** In pixels. */
  readonly top: number;
}

/** A line from a lesson to one that builds on it. `d`: across in hundredths of a column, down in pixels. */
export interface Wire {
  readonly from: string;
  readonly to: string;
  readonly d: string;
}

export interface CourseLayout<L> {
  readonly lanes: readonly PartLane[];
  readonly boxes: readonly LessonBox<L>[];
  readonly wires: readonly Wire[];
  readonly columns: number;
  readonly height: number;
}

/** Of a box, in pixels. */
export const BOX_HEIGHT = 84;
/** Between two columns, in hundredths of one; half of it stands on either side of a box. */
export const GUTTER = 12;
/** Between two lanes, in pixels: there the lines run. */
const AISLE = 42;
/** How far a line over the heads of lessons in its own lane rises: at the least, and more for each that it passes. */
const RISE = { least: 12, each: 5 };

/**
 * The map: a lane for each part, in it the lessons in the order of the course, left to right. As a lesson builds on
 * earlier ones alone, lines go to the right within a lane and down from lane to lane.
 */
export function courseLayout<L extends MapLesson>(
  lessons: readonly L[],
  parts: readonly CoursePart[],
): CourseLayout<L> {
  const filled = parts.filter((part) => lessons.some((lesson) => lesson.part === part));
  const lanes = filled.map((part, lane) => ({ part, top: AISLE / 2 + lane * (BOX_HEIGHT + AISLE) }));
  const columns = Math.max(...lanes.map(({ part }) => lessons.filter((lesson) => lesson.part === part).length));
  const boxes: LessonBox<L>[] = [];
  for (const { part, top } of lanes) {
    const inLane = lessons.filter((lesson) => lesson.part === part);
    const start = Math.min(startOf(inLane[0], boxes), columns - inLane.length);
    boxes.push(...inLane.map((lesson, place) => ({ lesson, column: start + place, top })));
  }
  const boxOf = new Map(boxes.map((box) => [box.lesson.id, box]));
  const wires = boxes.flatMap((to) =>
    to.lesson.needs.flatMap((id) => {
      const from = boxOf.get(id);
      return from ? [{ from: id, to: to.lesson.id, d: lineOf(from, to) }] : [];
    }),
  );
  return { lanes, boxes, wires, columns, height: lanes.length * (BOX_HEIGHT + AISLE) };
}

/** The column under what the first lesson of a lane builds on: so most lines go straight down. */
function startOf<L extends MapLesson>(first: L | undefined, above: readonly LessonBox<L>[]): number {
  const needed = above.filter(({ lesson }) => first?.needs.includes(lesson.id));
  return needed.length ? Math.round(mean(needed, ({ column }) => column) ?? 0) : 0;
}

type Place = Pick<LessonBox<unknown>, 'column' | 'top'>;

const centre = ({ column }: Place): number => column * 100 + 50;

function lineOf(from: Place, to: Place): string {
  if (from.top !== to.top)
    return linkVertical()({ source: [centre(from), from.top + BOX_HEIGHT], target: [centre(to), to.top] }) ?? '';
  const line = path();
  if (to.column === from.column + 1) {
    const middle = from.top + BOX_HEIGHT / 2;
    line.moveTo(from.column * 100 + 100 - GUTTER / 2, middle);
    line.lineTo(to.column * 100 + GUTTER / 2, middle);
    return line.toString();
  }
  const rise = from.top - RISE.least - RISE.each * (to.column - from.column);
  line.moveTo(centre(from), from.top);
  line.bezierCurveTo(centre(from) + 30, rise, centre(to) - 30, rise, centre(to), to.top);
  return line.toString();
}
