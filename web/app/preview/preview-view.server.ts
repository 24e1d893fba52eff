import { dossierData } from '../editorial/dossier-data.server';
import { toPageData } from '../editorial/page-data.server';
import { storyData } from '../editorial/story-data.server';
import type { Locale } from '../i18n/locale';
import { partnerPageData } from '../partners/partner-page-data.server';
import { toProjectView } from '../project/project-view.server';
import type { PreviewAnswer } from './read-preview.server';

/** What a preview shows: the same data as the published page of its kind. */
export async function previewView(answer: PreviewAnswer, locale: Locale) {
  switch (answer.kind) {
    case 'page':
      return { kind: 'page' as const, page: await toPageData(answer.record, answer.record.slug, locale) };
    case 'article':
    case 'event':
      return { kind: 'story' as const, data: await storyData(answer.kind === 'article' ? { type: 'article', ...answer.record } : { type: 'event', ...answer.record }, locale) };
    case 'collection':
      return { kind: 'dossier' as const, dossier: await dossierData(answer.record, locale, null) };
    case 'partner':
      return { kind: 'partner' as const, partner: await partnerPageData(answer.record, locale) };
    case 'project':
      return { kind: 'project' as const, project: toProjectView(answer.record, locale) };
  }
}
