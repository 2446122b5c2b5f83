import { unknownName } from '@/content/nearest-name';
import { cardOf, lessonIds } from '../look/cards';
import { fail } from '../setup.mjs';
import { byKind, report, share } from './kinds';
import { testsOf } from './tests';
import { typesOf } from './types';

// Checks one lesson: npm run lesson -- LESSON

const [id = ''] = process.argv.slice(2);
if (!(await cardOf(id))) fail(`content/lessons: ${unknownName('lesson', id, lessonIds())}`);

const started = performance.now();
const [types, { checks, processor }] = await Promise.all([typesOf(`content/lessons/${id}/`), testsOf(id)]);
const kinds = [types, ...byKind(checks)];
console.log([`Lesson ${id}`, ...report(kinds)].join('\n'));
console.log(`in ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(share(processor));
process.exitCode = kinds.some(({ count, faults }) => !count || faults.length) ? 1 : 0;
