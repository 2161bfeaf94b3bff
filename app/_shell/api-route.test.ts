import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { problemSchema } from '@/lib/api/answer-schema';
import { apiRoute, wrongParameters } from './api-route';

const ask = (route: ReturnType<typeof apiRoute>) =>
  route(new Request('http://x.example/api'), { params: Promise.resolve({}) });

describe('apiRoute', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  afterEach(() => void said.mockClear());
  afterAll(() => said.mockRestore());

  it.each([
    [
      'throws',
      () => {
        throw new Error('secret');
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret'))],
  ])('answers with a problem where the route %s, and does not repeat why', async (_, answer) => {
    const response = await ask(apiRoute(answer));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      500,
      'application/problem+json',
    ]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const problem = problemSchema.parse(await response.json());
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(said).toHaveBeenCalledOnce();
  });

  it('hands an answer on as it is', async () => {
    const answer = new Response('x');
    expect(await ask(apiRoute(() => answer))).toBe(answer);
    expect(said).not.toHaveBeenCalled();
  });
});

it('names each wrong parameter once', async () => {
  const error = { parameter: 'open', value: 'x', problem: 'No.', allowed: ['true'] };
  const problem = problemSchema.parse(await wrongParameters([error, error]).json());
  expect(problem.detail).toContain('instead of: open.');
  expect(problem.errors).toHaveLength(2);
});
