import { MailIcon, PhoneIcon, TextIcon } from '@/components/icons/icons';
import type { PageView } from '@/components/layout/page-view';
import { contactHref, type Channel } from '@/lib/helplines';
import { isolated } from './isolated';

interface ChannelButtonProps {
  view: Pick<PageView, 't' | 'locale' | 'format'>;
  channel: Channel;
  /** Name the country on the button: for readers whose country is doubtful. */
  country?: string | undefined;
  quiet?: boolean;
}

function icon(kind: Channel['kind']) {
  if (kind === 'phone') return <PhoneIcon />;
  return kind === 'email' ? <MailIcon /> : <TextIcon />;
}

/** What the button does, with the number itself: "Call 116 123". */
function words({ view, channel, country }: ChannelButtonProps): string {
  const { t, locale } = view;
  const show = (text: string) => isolated(text, locale.direction);
  switch (channel.kind) {
    case 'phone':
      return country
        ? t('line.callNamed', { number: show(channel.display), country })
        : t('line.call', { number: show(channel.display) });
    case 'sms':
      if (channel.keyword)
        return t('line.textKeyword', { keyword: show(channel.keyword), number: show(channel.display) });
      return country
        ? t('line.textNamed', { number: show(channel.display), country })
        : t('line.text', { number: show(channel.display) });
    case 'whatsapp':
      return t('line.whatsapp', { number: show(channel.display) });
    case 'chat':
      return t('line.chat');
    case 'email':
      return t('line.email', { address: show(channel.address) });
  }
}

/** One way to reach a line, as a link that the phone or browser opens. */
export function ChannelButton(props: ChannelButtonProps) {
  const { channel, quiet = false } = props;
  const away = channel.kind === 'chat' || channel.kind === 'whatsapp';
  return (
    <a
      href={contactHref(channel)}
      rel={away ? 'noreferrer' : undefined}
      className={`btn ${quiet ? 'btn-quiet' : ''} text-[1.1em] tabular-nums`}
    >
      {icon(channel.kind)}
      {words(props)}
    </a>
  );
}
