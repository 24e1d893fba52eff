import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { orRest } from '../../cms/or-rest.server';
import { contentSecurityPolicy } from '../../content-security';
import { CitedProjects } from '../../editorial/cited-projects';
import { DossierView } from '../../editorial/dossier-view';
import { PageView } from '../../editorial/page-view';
import { Story } from '../../editorial/story';
import { localeOf } from '../../i18n/locale';
import { textsOf } from '../../i18n/texts';
import { PartnerSheet } from '../../partners/partner-sheet';
import { adminOrigins } from '../../preview/admin-origins.server';
import { PreviewBanner } from '../../preview/preview-banner';
import { previewView } from '../../preview/preview-view.server';
import { readPreview } from '../../preview/read-preview.server';
import { ProjectSheet } from '../../project/project-sheet';

/** Kept by nobody, found by nobody, framed by the admin alone; its links tell nobody its address. */
const privately = () => ({
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': contentSecurityPolicy({ framedBy: adminOrigins() }),
});

/** `/apercu/<word>`: a record as it stands in the admin, for ten minutes. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const answer = await orRest(readPreview(params['token'] ?? ''));
  if (answer === null) throw new Response(null, { status: 404 });
  const view = await orRest(previewView(answer, localeOf(new URL(request.url).pathname)));
  return json({ isDraft: answer.state === 'draft', view }, { headers: privately() });
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction = ({ location }) => {
  const { editorial, layout } = textsOf(localeOf(location.pathname));
  return [{ title: `${editorial.preview.title} | ${layout.siteName}` }, { name: 'robots', content: 'noindex, nofollow' }];
};

export default function Preview() {
  const { isDraft, view } = useLoaderData<typeof loader>();
  return (
    <>
      <PreviewBanner isDraft={isDraft} />
      {view.kind === 'page' && view.page !== null && <PageView data={view.page} />}
      {view.kind === 'story' && (
        <>
          <Story data={view.data} />
          <CitedProjects projects={view.data.cited} />
        </>
      )}
      {view.kind === 'dossier' && <DossierView dossier={view.dossier} />}
      {view.kind === 'partner' && <PartnerSheet partner={view.partner} />}
      {view.kind === 'project' && <ProjectSheet project={view.project} />}
    </>
  );
}
