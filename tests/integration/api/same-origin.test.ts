// The rule against cross-site requests, behind a proxy as well: the public address counts, and the address that was asked.
import { requireSameOrigin } from '@/lib/http/same-origin';

const publicUrl = 'https://course.example.org';
const verdict = (headers: Record<string, string>) => {
  try {
    requireSameOrigin(new Headers({ 'content-type': 'application/json', ...headers }), publicUrl);
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each<[string, Record<string, string>]>([
  ['taken', { origin: publicUrl, 'sec-fetch-site': 'same-origin', host: 'course.example.org' }],
  ['taken', { origin: publicUrl, host: 'inside:3000' }],
  ['taken', { 'sec-fetch-site': 'same-origin' }],
  ['taken', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
  ['forbidden', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3001' }],
  ['forbidden', { origin: 'https://evil.example', host: 'course.example.org' }],
  ['forbidden', { origin: 'https://course.example.org.evil.example' }],
  ['forbidden', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  ['forbidden', { origin: publicUrl, 'sec-fetch-site': 'same-site' }],
  ['forbidden', { origin: publicUrl, 'sec-fetch-site': 'cross-site' }],
  ['forbidden', { 'sec-fetch-site': 'none' }],
  ['forbidden', { origin: 'null', host: 'course.example.org' }],
  ['forbidden', { host: 'course.example.org' }],
  ['forbidden', {}],
  ['invalid', { origin: publicUrl, 'content-type': 'text/plain' }],
  ['invalid', { origin: publicUrl, 'content-type': 'text/plain; application/json' }],
  ['forbidden', { 'content-type': 'text/plain' }],
])('%s: %j', (expected, headers) => expect(verdict(headers)).toBe(expected));
