import { describe, expect, it } from 'vitest';
import { requestOrigin } from './request-origin';

const from = (headers: Record<string, string>) =>
  requestOrigin(new Request('http://localhost:3000/en', { headers }));

describe('requestOrigin', () => {
  it.each<[string, Record<string, string>, string]>([
    ['is the host that the browser named', { host: 'Help.example' }, 'http://help.example'],
    ['keeps the port', { host: '127.0.0.1:8080' }, 'http://127.0.0.1:8080'],
    [
      'knows a proxy that ends TLS',
      { host: 'help.example', 'x-forwarded-proto': 'https' },
      'https://help.example',
    ],
    ['knows addresses of IPv6', { host: '[::1]:3000' }, 'http://[::1]:3000'],
    [
      'takes no other scheme',
      { host: 'help.example', 'x-forwarded-proto': 'javascript' },
      'http://help.example',
    ],
    ['takes no path or user for a host', { host: 'help.example/@evil' }, 'http://localhost:3000'],
    ['is that of the request without a host', {}, 'http://localhost:3000'],
  ])('%s', (_, headers, expected) => {
    expect(from(headers)).toBe(expected);
  });
});
