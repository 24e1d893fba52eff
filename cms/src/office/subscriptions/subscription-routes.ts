import { alertFrequencies } from '@carrefour/config';
import { queryOf, type OfficeRoute } from '../office-route';
import { previewLetter } from './preview-letter';
import { readSubscriptions } from './read-subscriptions';

export const subscriptionRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/subscriptions', action: 'subscriptions', handle: (strapi) => readSubscriptions(strapi) },
  {
    method: 'GET', path: '/subscriptions/letter', action: 'subscriptions',
    handle: (strapi, ctx) => {
      const asked = queryOf(ctx, 'frequency');
      const frequency = alertFrequencies.find(({ code }) => code === asked)?.code ?? 'weekly';
      return previewLetter(strapi, { language: queryOf(ctx, 'language') === 'en' ? 'en' : 'fr', frequency });
    },
  },
];
