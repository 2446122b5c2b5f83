/** Latin words that stand in Chinese sentences as they are: terms, names, formats, keys. All else is written in Chinese. */
export const LATIN: ReadonlySet<string> = new Set(
  [
    'softmax logits logit sigmoid exp erf sin cos tanh ln log concat NaN float32',
    'Transformer Vision ViT Swin AdamW pre-norm PyTorch Epanechnikov Headlight',
    'ALiBi Conformer ConvNeXt CvT DINOv2 FlashAttention LocalViT DeBERTa iRPE Music Shaw Transformer-XL Twins ViT-B PowerNorm SimpleViT Huang',
    'JavaScript WebP Git Ctrl Enter Esc true false headlight-progress headlight-playlist kind',
  ].flatMap((line) => line.split(' ')),
);
