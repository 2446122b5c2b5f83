/** What the card of a question draws once it is solved. */
export { PutOnStage } from './PutOnStage';
export { ShownNumber } from './ShownNumber';
