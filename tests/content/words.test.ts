import { checkWords } from './check-words';
import { describeLessons } from './each-lesson';

await describeLessons('the words of', (lesson, id) => checkWords(lesson, `content/lessons/${id}`));
