import { livePage } from '../../_shell/page-route';
import { searchPage } from '../../_shell/search/search-page';

export const dynamic = 'force-dynamic';

/** The search. Our own form uses POST; GET serves links from apps. The query goes into no log, header, address or answer. */
export const GET = livePage(searchPage);
export const POST = livePage(searchPage);
