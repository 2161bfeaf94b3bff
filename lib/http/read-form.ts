/** More than any form of ours sends; the server in front refuses larger bodies anyway. */
const LIMIT = 64 * 1024;

const URL_ENCODED = /^application\/x-www-form-urlencoded\b/i;

/** The form of a request. A body that is no form, is broken or too long counts as an empty form; it never throws. */
export async function readForm(request: Request): Promise<FormData> {
  if (request.method !== 'POST') return new FormData();
  if (Number(request.headers.get('content-length') ?? 0) > LIMIT) return new FormData();
  try {
    const body = await bodyWithin(request, LIMIT);
    if (!body) return new FormData();
    // What browsers send for our forms, taken apart at a fraction of the work that `formData` takes.
    const type = request.headers.get('content-type') ?? '';
    if (URL_ENCODED.test(type)) return formOf(new URLSearchParams(new TextDecoder().decode(body)));
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch {
    return new FormData();
  }
}

/** The body, or null as soon as it is longer than `most` bytes: one that is sent in pieces names no length beforehand. */
async function bodyWithin(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

function formOf(parameters: URLSearchParams): FormData {
  const form = new FormData();
  for (const [name, value] of parameters) form.append(name, value);
  return form;
}

/** A field's text, trimmed; '' when it is absent or a file. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
