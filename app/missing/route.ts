import { door } from '../_shell/door';
import { missingPage } from '../_shell/missing-page';

export const dynamic = 'force-dynamic';

// Every address that no route knows is rewritten to this one (next.config.js); `request.url` stays what was asked for.
export const GET = door(missingPage);
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
