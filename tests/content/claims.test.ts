import { checkClaims } from './claims/check-claims';
import { describeLessons } from './each-lesson';

await describeLessons('the claims of', checkClaims);
