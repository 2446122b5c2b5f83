import { isNarrow } from '@/app/draw/grid/narrow';
import { textScale } from '@/app/draw/text-scale';
import type { Room, Size } from '@/app/draw/view';

export interface AblationsLayout extends Size {
  readonly narrow: boolean;
  /** Widths of the switches, and of what comes out. */
  readonly left: number;
  readonly right: number;
  /** Height of a line of switches, and of a line of the table. */
  readonly line: number;
  /** What was measured is said beside the button, where there is no room for a line of its own. */
  readonly beside: boolean;
  /** Height of the bars, with their numbers and digits. */
  readonly bars: number;
  /** How many wrong pictures have room, and the height of their lines. */
  readonly wrong: number;
  readonly wrongHeight: number;
  /** How many combinations have room in the table. */
  readonly compared: number;
}

const GAP = 28;
/** Divisor, five switches, head, block; with a title above and button, status and the picture's answer below. */
const SWITCHES = 8;
const STATUS = 22;
const AROUND_SWITCHES = 24 + 44 + STATUS + 62;
/** A laptop's stage above its inspector is lower than this when the text is read. */
const LOW = 340;
/** A wrong picture with what stands under it, and the space to the next. */
export const WRONG = { side: 32, width: 44, height: 54 };
const TITLE = 22;
const COMPARED = { least: 3, most: 8 };

/** Switches beside what comes out, or above it on a phone. Nothing here depends on what was measured. */
export function ablationsLayout(room: Room): AblationsLayout {
  const narrow = isNarrow(room);
  const scale = textScale();
  const width = Math.floor(Math.max(280, Math.min(room.width, 900)));
  const beside = !narrow && room.height < LOW;
  const line = Math.round((narrow ? 44 : beside ? 23 : room.height < 400 ? 25 : 30) * scale);
  const left = narrow ? width : Math.round(Math.min(300, 0.4 * width));
  const right = narrow ? width : width - left - GAP;
  const switches = SWITCHES * line + (AROUND_SWITCHES - (beside ? STATUS : 0)) * scale;
  const bars = (narrow || room.height < 400 ? 84 : 116) * scale;
  const across = Math.floor(right / WRONG.width);
  const rows = narrow || room.height < 440 ? 1 : 2;
  const wrongHeight = (TITLE + rows * WRONG.height) * scale;
  const row = 24 * scale;
  const fixed = bars + wrongHeight + TITLE * scale + 2 * 14;
  const most = Math.floor((Math.max(switches, Math.min(room.height, 560)) - fixed) / row);
  const compared = narrow ? 6 : Math.max(COMPARED.least, Math.min(COMPARED.most, most));
  const results = fixed + compared * row + (narrow ? 64 * scale : 0);
  const height = Math.ceil(narrow ? switches + GAP + results : Math.max(switches, results));
  return { narrow, width, height, left, right, line, beside, bars, wrong: rows * across, wrongHeight, compared };
}
