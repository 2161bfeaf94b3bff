import { dataset } from '@/lib/data/dataset';
import { DATA_CACHE } from '@/lib/http/cache-control';
import { publicData } from '@/lib/http/public-data';
import { apiRoute } from '../../_shell/api-route';

export const dynamic = 'force-static';

/** The whole dataset as a table, one row a channel. */
export const GET = apiRoute((request) =>
  publicData(request, {
    text: dataset.csv,
    cache: DATA_CACHE,
    type: 'text/csv; charset=utf-8; header=present',
    filename: 'helplines.csv',
  }),
);
