import type { TroubleWords } from './words';

export const words: TroubleWords = {
  page: '那一页没能取到，先留在这一页。网络连着吗？',
  dialog: '页面的这一部分没能取到。网络连着吗？',
  styles: '页面的样式没能取到。网络连着吗？',
  weights: {
    unreachable: (file) => `权重文件 ${file} 没有传到。`,
    refused: (file) => `服务器不提供权重文件 ${file}。`,
    page: (file) => `要的是权重文件 ${file}，服务器却给了一个网页：那里缺这个文件。`,
    pointer: (file) => `服务器上 ${file} 只是一个 Git LFS 指针，真正的权重没有放上去。`,
    damaged: (file) => `权重文件 ${file} 已损坏，或者属于本站的另一个版本。`,
  },
  instead: (reason) => `${reason}本课改用已有的一组权重：算出的数对这组权重是对的，但它不是链接要的那一组。`,
  again: '再试一次',
  trying: '正在重试……',
  dismiss: '知道了',
  fault: {
    compute: '这些数算不出来',
    draw: '这里没能画出来',
    reload: '重新载入页面',
    undo: '撤销上一处改动',
    reset: '还原所有改动',
    home: '回到首页',
  },
};
