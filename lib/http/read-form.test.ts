import { describe, expect, it } from 'vitest';
import { field, readForm } from './read-form';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const post = (body: BodyInit, headers: Record<string, string> = FORM) =>
  new Request('http://localhost/', { method: 'POST', body, headers, ...{ duplex: 'half' } });

/** A body in pieces that names no length and never ends by itself. */
const endless = (onCancel: () => void) =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('q='.padEnd(8192, 'x'))),
    cancel: onCancel,
  });

describe('readForm', () => {
  it.each([
    ['a form as browsers send it', post('q=a+b%C3%A9'), 'a bé'],
    ['a field that stands twice, by its first', post('q=first&q=second'), 'first'],
    ['nothing in a body that is no form', post('{"q":"x"}', { 'Content-Type': 'application/json' }), ''],
    [
      'nothing in a broken multipart body',
      post('nonsense', { 'Content-Type': 'multipart/form-data; boundary=x' }),
      '',
    ],
    ['nothing in a body over 64 kB', post(`q=${'x'.repeat(70_000)}`), ''],
    ['nothing without a body', new Request('http://localhost/?q=x'), ''],
  ])('reads %s', async (_, request, expected) => {
    expect(field(await readForm(request), 'q')).toBe(expected);
  });

  it('reads a multipart form', async () => {
    const body = new FormData();
    body.set('q', 'x');
    expect(field(await readForm(new Request('http://localhost/', { method: 'POST', body })), 'q')).toBe('x');
  });

  it('stops reading a body that does not end', async () => {
    let cancelled = false;
    const form = await readForm(post(endless(() => (cancelled = true))));
    expect([[...form.keys()], cancelled]).toEqual([[], true]);
  });
});
