import type { System } from '../system/system';
import additiveAttention from './attention/additive-attention';
import flashOnlineSoftmax from './attention/flash-online-softmax';
import gqa from './attention/gqa';
import guidedAttention from './attention/guided-attention';
import kvCache from './attention/kv-cache';
import { mha } from './attention/mha';
import nadarayaWatson from './attention/nadaraya-watson';
import { paddleAttention } from './attention/paddle-attention';
import sparseAttention from './attention/sparse-attention';
import { singleHead10 } from './by-hand/single-head-10';
import { twoToken } from './by-hand/two-token';
import decoderLayer from './decoder/decoder-layer';
import natDecoder from './decoder/nat-decoder';
import linearAttention from './efficient/linear-attention';
import pvtAttention from './efficient/pvt-attention';
import twins from './efficient/twins';
import { encoderPostNorm, encoderPreNorm } from './encoder/encoder';
import cbam from './gating/cbam';
import seGate from './gating/se-gate';
import conformerBlock from './hybrid/conformer-block';
import convnextBlock from './hybrid/convnext-block';
import cpe from './hybrid/cpe';
import cpvtPeg from './hybrid/cpvt-peg';
import cvtAttention from './hybrid/cvt-attention';
import localvitFf from './hybrid/localvit-ff';
import beamSearch from './language/beam-search';
import bertTiny from './language/bert-tiny';
import causalLm from './language/causal-lm';
import pointerCopy from './language/pointer-copy';
import layernormVsBatchnorm from './norm/layernorm-vs-batchnorm';
import powerNorm from './norm/power-norm';
import alibi from './position/alibi';
import posEmbedInterpolate from './position/pos-embed-interpolate';
import { posenc1d } from './position/posenc-1d';
import { posenc2d } from './position/posenc-2d';
import rope2d from './position/rope-2d';
import rpeDeberta from './position/rpe-deberta';
import rpeHuang2020 from './position/rpe-huang2020';
import rpeIrpe from './position/rpe-irpe';
import rpeMusicTransformer from './position/rpe-music-transformer';
import rpeSasa from './position/rpe-sasa';
import rpeShaw from './position/rpe-shaw';
import { rpeSwin } from './position/rpe-swin';
import rpeSwinv2 from './position/rpe-swinv2';
import rpeT5 from './position/rpe-t5';
import rpeTransformerXl from './position/rpe-transformer-xl';
import cpvtTiny from './pyramid/cpvt-tiny';
import pvtTiny from './pyramid/pvt-tiny';
import swinTiny from './pyramid/swin-tiny';
import seq2seqAttention from './recurrent/seq2seq-attention';
import maeTiny from './self-supervised/mae-tiny';
import { adamSteps } from './vit/adam-steps';
import clipVisionTiny from './vit/clip-vision-tiny';
import dinoTiny from './vit/dino-tiny';
import { miniVit } from './vit/mini-vit';
import { miniVitGrad } from './vit/mini-vit-grad';
import { patchify } from './vit/patchify';
import seedVit from './vit/seed-vit';
import simpleVit from './vit/simple-vit';
import vitB16 from './vit/vit-b16';
import swinBlock from './windows/swin-block';
import swinPatchMerging from './windows/swin-patch-merging';

/** Every architecture. A registered system without a PyTorch golden in tests/golden fails the tests. */
export const systems: readonly System<unknown>[] = [
  adamSteps,
  additiveAttention,
  alibi,
  beamSearch,
  bertTiny,
  causalLm,
  cbam,
  clipVisionTiny,
  conformerBlock,
  convnextBlock,
  cpe,
  cpvtPeg,
  cpvtTiny,
  cvtAttention,
  decoderLayer,
  dinoTiny,
  encoderPostNorm,
  encoderPreNorm,
  flashOnlineSoftmax,
  gqa,
  guidedAttention,
  kvCache,
  layernormVsBatchnorm,
  linearAttention,
  localvitFf,
  maeTiny,
  mha,
  miniVit,
  miniVitGrad,
  nadarayaWatson,
  natDecoder,
  paddleAttention,
  patchify,
  pointerCopy,
  posEmbedInterpolate,
  posenc1d,
  posenc2d,
  powerNorm,
  pvtAttention,
  pvtTiny,
  rope2d,
  rpeDeberta,
  rpeHuang2020,
  rpeIrpe,
  rpeMusicTransformer,
  rpeSasa,
  rpeShaw,
  rpeSwin,
  rpeSwinv2,
  rpeT5,
  rpeTransformerXl,
  seedVit,
  seGate,
  seq2seqAttention,
  simpleVit,
  singleHead10,
  sparseAttention,
  swinBlock,
  swinPatchMerging,
  swinTiny,
  twins,
  twoToken,
  vitB16,
];

/** @throws Error that lists the systems there are */
export function systemOf(id: string): System<unknown> {
  const found = systems.find((system) => system.id === id);
  if (found) return found;
  throw new Error(`There is no system ${id}. The systems are ${systems.map((system) => system.id).join(', ')}.`);
}
