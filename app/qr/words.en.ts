import type { QrWords } from './words';

export const words: QrWords = {
  disk: 'Phones cannot open this link: the page was opened from a disk. Open it from a web server that they can reach, and there is a QR code here.',
  computer:
    'Phones cannot open this link: its address (localhost) means the device itself. Open the page from a web server that they can reach, and there is a QR code here.',
  network: 'This address is a private one: phones can open it only in the same network.',
  tooLong:
    'This link is too long for a QR code that a phone can read. A picture of your own or many changed numbers make it so.',
  scan: 'Scan this with a phone: it opens what is on the screen.',
  code: 'QR code of what is on the screen',
  close: 'Close',
};
