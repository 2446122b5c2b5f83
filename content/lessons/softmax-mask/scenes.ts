import type { Text } from '@/content/language';
import { scene } from '@/content/scene';
import { readConfig } from '@/lib/system/config';
import { tensor } from '@/lib/tensor/tensor';
import * as given from './data';
import { FILLS } from './knobs';
import emptiedRow from './systems/emptied';
import paddedRow from './systems/padded';
import softmaxRow from './systems/row';
import shiftedRow from './systems/shifted';
import slopesOf from './systems/slopes';
import maskedTable, { ALONG } from './systems/table';
import temperedRow from './systems/tempered';

const { z, values } = given;
/** Two words and two places that nobody filled, each behind its number. */
const words: readonly Text[] = [
  { en: '1 good', zh: '1 机' },
  { en: '2 day', zh: '2 器' },
  { en: '3 pad', zh: '3 填充' },
  { en: '4 pad', zh: '4 填充' },
];
const ofOne = { query: ['q'] } as const;

/** Two words and two empty places under one query. */
export const oneRow = scene({
  system: softmaxRow,
  config: () => readConfig(softmaxRow, {}),
  input: () => ({ z, values }),
  labels: { ...ofOne, key: words },
});

/** Four keys, called by their numbers. */
export const keys = scene({
  system: softmaxRow,
  config: () => readConfig(softmaxRow, {}),
  input: () => ({ z: given.freshScores, values }),
  labels: ofOne,
});

export const shifted = scene({
  system: shiftedRow,
  config: ({ c = 0, stable }) => readConfig(shiftedRow, { shift: c, stable: stable === 1 }),
  input: () => ({ z }),
  labels: ofOne,
});

export const withPadding = scene({
  system: paddedRow,
  config: () => readConfig(paddedRow, {}),
  input: ({ knobs: { length = 4 } }) => ({
    z,
    values,
    mask: given.masksByLength[length] ?? (given.masksByLength[4] as never),
  }),
  labels: { ...ofOne, key: words },
});

/** Four tokens look at each other: with nothing hidden, and with keys 3 and 4 hidden and scores far from 0. */
const tableOf = (scores: typeof given.scores, mask: typeof given.open) =>
  scene({
    system: maskedTable,
    config: ({ along = 0 }) => readConfig(maskedTable, { along: ALONG[along] }),
    input: () => ({ scores, mask, values: given.tokenValues }),
  });
export const table = tableOf(given.scores, given.open);
export const far = tableOf(given.farScores, given.padded);

export const emptied = scene({
  system: emptiedRow,
  config: ({ way, fill = 0 }) => readConfig(emptiedRow, { way: way === 1 ? 'overwrite' : 'add', number: FILLS[fill] }),
  input: () => ({ z, mask: given.masksByLength[0] as never }),
  labels: ofOne,
});

const taus = tensor([0.25, 0.5, 1, 2, 4, 8], [6]);
export const tempered = scene({
  system: temperedRow,
  config: ({ tau }) => readConfig(temperedRow, { temperature: tau }),
  input: () => ({ z, taus }),
  labels: ofOne,
});

const scales = tensor([1, 2, 4, 8, 16], [5]);
export const slopes = scene({
  system: slopesOf,
  config: ({ s }) => readConfig(slopesOf, { scale: s }),
  input: () => ({ z, scales }),
  labels: ofOne,
});
