import type { Channel } from './compiled';

/**
 * The address that opens a channel: `tel:`, `sms:`, `https:` or `mailto:`.
 * A keyword becomes the text of the message (`?&body=` is the form that both iOS and Android read).
 * WhatsApp numbers are E.164, so `wa.me` takes them without the plus sign.
 */
export function contactHref(channel: Channel): string {
  switch (channel.kind) {
    case 'phone':
      return `tel:${keys(channel.dial)}`;
    case 'sms':
      return `sms:${keys(channel.dial)}${channel.keyword === undefined ? '' : `?&body=${encodeURIComponent(channel.keyword)}`}`;
    case 'whatsapp':
      return `https://wa.me/${channel.dial.replace(/^\+/, '')}`;
    case 'chat':
      return channel.url;
    case 'email':
      return `mailto:${channel.address}`;
  }
}

/** The address that calls an emergency number. */
export function emergencyHref({ dial }: { dial: string }): string {
  return `tel:${keys(dial)}`;
}

/** A hash would begin a fragment: `#8891` has to be written `%238891`. */
function keys(dial: string): string {
  return dial.replaceAll('#', '%23');
}
