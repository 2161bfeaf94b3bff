import { z } from 'zod';
import { detect } from '@/lib/data/detector';
import { problemResponse } from '@/lib/http/problem-response';
import { door } from '../../../_shell/door';

export const dynamic = 'force-dynamic';

const LARGEST_BODY = 2048;

const questionSchema = z.strictObject({
  /** One text, as somebody typed it into a search. Only its first 300 characters are read. */
  q: z.string(),
  /** Language of the page around the search, a weak sign. */
  locale: z.string().max(35).optional(),
});

/** The text of a body, or null when it is longer than is taken. */
async function bodyWithin(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const body = await request.text();
  return new TextEncoder().encode(body).length > most ? null : body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What the detector says about one text: `{ level, topic, who, language, reasons }`. Nothing is kept or logged. Other sites' pages may not
 * ask (no CORS): this is for a server that wants to put support first, not for watching people (docs/detection.md).
 */
export const POST = door(async (request) => {
  const body = await bodyWithin(request, LARGEST_BODY);
  if (body === null) {
    return problemResponse(
      413,
      'The text is too long.',
      `Send at most ${LARGEST_BODY} bytes; the first 300 characters are read.`,
    );
  }
  const question = questionSchema.safeParse(parseJson(body));
  if (!question.success) {
    return problemResponse(
      400,
      'This is not a question.',
      'Send JSON such as {"q": "the text", "locale": "en"}.',
    );
  }
  const { q, locale } = question.data;
  return Response.json(detect(q, locale === undefined ? {} : { locale }), {
    headers: { 'Cache-Control': 'no-store' },
  });
});
