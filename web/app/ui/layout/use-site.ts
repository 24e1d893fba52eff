import { useRouteLoaderData } from '@remix-run/react';
import type { SiteState } from '../../cms/site-settings';

/** What every page knows of the site; its settings are null while the CMS has never answered. */
export type SiteData = SiteState & { origin: string; /** Within the space alone. */ spaceMenu?: { label: string; links: { label: string; url: string }[] } };

const unknown: SiteData = {
  settings: null,
  figures: { projects: 0, partners: 0, departments: 0, updatedSinceYesterday: 0, demo: false },
  origin: '',
};

/** The site's settings and figures, from the root's loader. */
export const useSite = (): SiteData => ({ ...unknown, ...useRouteLoaderData<Partial<SiteData>>('root') });
