import { AfterDiallingNote } from '@/components/helplines/after-dialling';
import { HoursText } from '@/components/helplines/hours-text';
import type { PageView } from '@/components/layout/page-view';
import {
  contactHref,
  orderEmergency,
  type Channel,
  type CompiledCountry,
  type Helpline,
} from '@/lib/helplines';
import { QrCode } from './qr-code';

interface PrintSheetProps {
  view: PageView;
  country: CompiledCountry;
  /** What fits on one sheet. */
  lines: readonly Helpline[];
  /** Full address of the country's directory, for the code. */
  address: string;
  today: Date;
}

/** Where a channel leads, as one would copy it by hand. */
function written(channel: Channel): string {
  if (channel.kind === 'chat') return channel.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return channel.kind === 'email' ? channel.address : channel.display;
}

function PrintedLine({ view, line, today }: Pick<PrintSheetProps, 'view' | 'today'> & { line: Helpline }) {
  const { t, format, region } = view;
  const { audience, area, channels } = line;
  const limits = [
    ...(audience.includes('everyone')
      ? []
      : [t('line.for', { audience: format.list(audience.map((each) => t(`audience.${each}`))) })]),
    ...(typeof area === 'string' ? [] : [t('line.area', { area: format.list(area.map(region)) })]),
  ];
  return (
    <li className="mb-2 break-inside-avoid">
      <h2 className="text-[1em]">
        <bdi>{line.name}</bdi>
      </h2>
      {limits.length > 0 && <p>{limits.join(' · ')}</p>}
      {channels.slice(0, 3).map((channel, index) => (
        <div key={index}>
          {t(`find.way.${channel.kind}`)}{' '}
          <a href={contactHref(channel)} dir="ltr" className="font-bold break-all">
            {written(channel)}
          </a>
          {channel.kind === 'sms' && channel.keyword && (
            <>
              {' '}
              (<bdi>{channel.keyword}</bdi>)
            </>
          )}
          {channel.kind === 'phone' && (
            <>
              {' · '}
              <HoursText view={view} hours={channel.hours} today={today} />
            </>
          )}
          {channel.kind === 'phone' && channel.afterDialling && (
            <AfterDiallingNote view={view} step={channel.afterDialling} />
          )}
        </div>
      ))}
    </li>
  );
}

/** A country's first lines on one sheet of paper, with a code that opens the page with all of them. */
export function PrintSheet({ view, country, lines, address, today }: PrintSheetProps) {
  const { t, format } = view;
  const shown = address.replace(/^https?:\/\//, '');
  return (
    <div className="sheet stack">
      <h1>{t('print.title', { country: format.country(country.code) })}</h1>
      <p className="print:hidden">{t('print.how')}</p>
      <p>
        <strong>{t('emergency.title')}:</strong>{' '}
        {orderEmergency(country.emergency, 'suicide').map(({ display, dial, services }, index) => (
          <span key={dial}>
            {index > 0 && ' · '}
            <bdi className="font-bold">{display}</bdi> (
            {format.list(services.map((service) => t(`emergency.service.${service}`)))})
          </span>
        ))}
        {country.emergency.length === 0 && t('emergency.none')}
      </p>
      <ul className="gap-8 sm:columns-2 print:columns-2">
        {lines.map((line) => (
          <PrintedLine key={line.id} view={view} line={line} today={today} />
        ))}
      </ul>
      <div className="flex items-center gap-4">
        <QrCode address={address} label={t('print.code', { address: shown })} />
        <div>
          <p>{t('print.all')}</p>
          <p dir="ltr" className="font-bold break-all">
            {shown}
          </p>
          <p>{t('print.asOf', { date: format.date(today.toISOString().slice(0, 10)) })}</p>
        </div>
      </div>
    </div>
  );
}
