import type { Check } from '../check';
import { lessonSteps } from '../steps';
import { answer } from './answer';
import { pair, projector } from './classroom';
import { labels } from './controls';
import { edit } from './edit';
import { ink } from './ink';
import { options, slider } from './knobs';
import { language } from './language';
import { lesson } from './lesson';
import { present } from './present';
import { training } from './training';

/** Everything that is looked at in every browser. */
export const checks: readonly Check[] = [
  ...lessonSteps().flatMap(([id, steps]) => ['en', 'zh'].map((lang) => lesson(id, steps, lang))),
  ...[edit, slider, options, language, present, projector, pair, answer, labels, ink, training],
];
