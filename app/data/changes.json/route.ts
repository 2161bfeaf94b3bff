import { dataset } from '@/lib/data/dataset';
import { DATA_CACHE } from '@/lib/http/cache-control';
import { publicData } from '@/lib/http/public-data';
import { apiRoute } from '../../_shell/api-route';

export const dynamic = 'force-static';

/** What changed in the data, newest first. */
export const GET = apiRoute((request) => publicData(request, { text: dataset.changes, cache: DATA_CACHE }));
