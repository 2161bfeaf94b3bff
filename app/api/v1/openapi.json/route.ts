import { openApiDocument } from '@/lib/api/openapi';
import { readParameters } from '@/lib/api/read-parameters';
import { countryCodes } from '@/lib/data/countries';
import { dataset } from '@/lib/data/dataset';
import { siteUrl } from '@/lib/data/request-country';
import { site } from '@/lib/data/site';
import { DATA_CACHE } from '@/lib/http/cache-control';
import { preflight, publicData } from '@/lib/http/public-data';
import { apiRoute, wrongParameters } from '../../../_shell/api-route';

export const dynamic = 'force-dynamic';

let text: string | undefined;

/** The OpenAPI document, made once. */
export const GET = apiRoute((request) => {
  const { errors } = readParameters(new URL(request.url).searchParams, []);
  if (errors) return wrongParameters(errors);
  text ??= JSON.stringify(
    openApiDocument({
      name: site.name,
      origin: siteUrl,
      codes: [...countryCodes],
      version: dataset.version,
    }),
  );
  return publicData(request, { text, cache: DATA_CACHE });
});

export const OPTIONS = apiRoute(preflight);
