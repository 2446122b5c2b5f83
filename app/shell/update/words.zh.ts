import type { UpdateWords } from './words';

export const words: UpdateWords = {
  newVersion: 'Headlight 有新版本了。换上时页面会重新载入，仍打开现在这一处。',
  renew: '现在换上',
  later: '以后再说',
};
