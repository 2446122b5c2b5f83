import { expect, test } from 'vitest';
import { reachOf } from './reach';

test.each([
  ['file:///home/a/index.html', 'disk'],
  ['http://localhost:4173/', 'computer'],
  ['http://127.0.0.1:8000/', 'computer'],
  ['http://[::1]:8000/', 'computer'],
  ['http://192.168.1.20/', 'network'],
  ['http://10.0.0.7:4173/', 'network'],
  ['http://172.20.3.4/', 'network'],
  ['http://172.32.3.4/', 'anywhere'],
  ['http://[fd12:3456::1]/', 'network'],
  ['http://[fe80::1]/', 'network'],
  ['http://[2001:db8::1]/', 'anywhere'],
  ['http://teacher.local/', 'network'],
  ['http://teacher:4173/', 'network'],
  ['https://example.org/headlight/', 'anywhere'],
  ['https://10.example.org/', 'anywhere'],
])('%s is opened from: %s', (address, reach) => {
  expect(reachOf(new URL(address))).toBe(reach);
});
