import { defineLesson } from '@/content/schema';
import card from './card';
import { knobs } from './knobs';
import { presets } from './presets';
import {
  additiveNetwork,
  additiveScore,
  crowd,
  larger,
  pair,
  saturated,
  scaledTables,
  sums,
  tablesByWidth,
  undividedTables,
  widths,
} from './scenes';
import { pairSteps } from './steps-of-pairs';
import { tableSteps } from './steps-of-tables';
import { widthSteps } from './steps-of-width';

export default defineLesson({
  card,
  countFrom: 1,
  scenes: {
    crowd,
    pair,
    additiveScore,
    additiveNetwork,
    sums,
    widths,
    larger,
    saturated,
    scaledTables,
    undividedTables,
    tablesByWidth,
  },
  knobs,
  presets,
  steps: [...pairSteps, ...widthSteps, ...tableSteps],
});
