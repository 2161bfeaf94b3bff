import { gzipSync } from 'node:zlib';

/** Whether a client takes gzip (`Accept-Encoding`, RFC 9110, 12.5.3). */
export function takesGzip(acceptEncoding: string | null): boolean {
  return /(?:^|,)\s*(?:gzip|\*)\s*(?:$|,|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/i.test(acceptEncoding ?? '');
}

/** A text of a few kilobytes, compressed in one go: cheaper than a stream, which Next would make of it. */
export function gzipped(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text));
}
