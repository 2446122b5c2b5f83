import { defineEncoder } from './encoder-layer';

/** The same layer with norm_first=True: normalise, then add (Xiong et al. 2020, arXiv:2002.04745, figure 1). */
export default defineEncoder('pre', ['gelu', 'relu']);
