export { adamw } from './adamw';
export { add, addFolded, addScaled, gelu, geluBackward, multiply, relu, reluBackward, scale } from './elements';
export { matmul } from './matmul';
export { copy, gatherRows, scatterRows } from './moves';
export { packColumns } from './pack';
export { layerNorm, layerNormBackward, softmax, softmaxBackward } from './rows';
