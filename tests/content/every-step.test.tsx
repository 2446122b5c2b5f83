import { checkSteps } from './check-steps';
import { describeLessons, someSteps } from './each-lesson';

await describeLessons('lesson', (lesson) => checkSteps(lesson, someSteps(30, lesson)));
