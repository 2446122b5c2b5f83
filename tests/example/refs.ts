/** The scores and the weight of the chosen head of the ladder. */
export const SCORES = 'stage.{stage}.block.{block}.scores';
export const WEIGHT = 'w.stage.{stage}.block.{block}.weight';
