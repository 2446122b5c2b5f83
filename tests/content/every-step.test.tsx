import { checkSteps } from './check-steps';
import { describeLessons } from './each-lesson';

await describeLessons('lesson', checkSteps);
