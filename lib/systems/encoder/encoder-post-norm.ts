import { defineEncoder } from './encoder-layer';

/**
 * torch.nn.TransformerEncoderLayer as the original paper orders it: add, then normalise (Vaswani et al. 2017,
 * arXiv:1706.03762, section 3.1).
 */
export default defineEncoder('post', ['relu', 'gelu']);
