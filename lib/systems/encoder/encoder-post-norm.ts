import { defineEncoder } from './encoder-layer';

/** torch.nn.TransformerEncoderLayer as the original paper orders it: add, then normalise (arXiv:1706.03762). */
export default defineEncoder('post', ['relu', 'gelu']);
