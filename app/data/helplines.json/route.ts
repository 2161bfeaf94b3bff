import { dataset } from '@/lib/data/dataset';
import { DATA_CACHE } from '@/lib/http/cache-control';
import { publicData } from '@/lib/http/public-data';
import { apiRoute } from '../../_shell/api-route';

export const dynamic = 'force-static';

/** The whole dataset. */
export const GET = apiRoute((request) => publicData(request, { text: dataset.json, cache: DATA_CACHE }));
