import { binRoutes } from './bin/bin-routes';
import { callRoutes } from './calls/call-routes';
import { carrierRoutes } from './duplicates/carrier-routes';
import { duplicateRoutes } from './duplicates/duplicate-routes';
import { figureRoutes } from './figures/figure-routes';
import { importRoutes } from './imports/import-routes';
import { journalRoutes } from './journal/journal-routes';
import { mailRoutes } from './mails/mail-routes';
import type { OfficeRoute } from './office-route';
import { queueRoutes } from './queue/queue-routes';
import { rehearsalRoutes } from './queue/rehearsal-routes';
import { searchRoutes } from './search/search-routes';
import { subscriptionRoutes } from './subscriptions/subscription-routes';
import { termRoutes } from './terms/term-routes';
import { waitingRoutes } from './waiting/waiting-routes';

/** Every question the screens of the back office ask. */
export const officeRoutes: readonly OfficeRoute[] = [
  ...waitingRoutes, ...queueRoutes, ...rehearsalRoutes, ...duplicateRoutes, ...carrierRoutes, ...searchRoutes, ...importRoutes, ...journalRoutes, ...mailRoutes, ...subscriptionRoutes, ...termRoutes, ...figureRoutes, ...callRoutes, ...binRoutes,
];
