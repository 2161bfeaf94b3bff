import { MailIcon, PhoneIcon, TextIcon } from '@/components/icons/icons';
import type { PageView } from '@/components/layout/page-view';
import { contactHref, type Channel } from '@/lib/helplines';
import { NumberWords } from './number-words';

interface ChannelButtonProps {
  view: Pick<PageView, 't'>;
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
function Words({ view: { t }, channel, country }: ChannelButtonProps) {
  switch (channel.kind) {
    case 'phone':
      return (
        <NumberWords
          words={(number) =>
            country ? t('line.callNamed', { number, country }) : t('line.call', { number })
          }
          values={[channel.display]}
        />
      );
    case 'sms':
      return channel.keyword ? (
        <NumberWords
          words={(keyword, number) => t('line.textKeyword', { keyword, number })}
          values={[channel.keyword, channel.display]}
        />
      ) : (
        <NumberWords
          words={(number) =>
            country ? t('line.textNamed', { number, country }) : t('line.text', { number })
          }
          values={[channel.display]}
        />
      );
    case 'whatsapp':
      return <NumberWords words={(number) => t('line.whatsapp', { number })} values={[channel.display]} />;
    case 'chat':
      return <>{t('line.chat')}</>;
    case 'email':
      return <NumberWords words={(address) => t('line.email', { address })} values={[channel.address]} />;
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
      className={`btn ${quiet ? 'btn-quiet ' : ''}text-[1.1em] tabular-nums`}
    >
      {icon(channel.kind)}
      <Words {...props} />
    </a>
  );
}
