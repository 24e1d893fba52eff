import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getCollection } from '../../cms/editorial.server';
import { movedOrMissing } from '../../cms/moved-or-missing.server';
import { orRest } from '../../cms/or-rest.server';
import { ownAddress } from '../../cms/own-address.server';
import { dossierData } from '../../editorial/dossier-data.server';
import { DossierView } from '../../editorial/dossier-view';
import { localeOf } from '../../i18n/locale';
import { pageMeta } from '../../ui/page/page-meta';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const dossier = await orRest(getCollection(params['slug'] ?? '', locale));
  if (dossier === null) return movedOrMissing(request);
  return { addresses: ownAddress(request, '/dossiers', dossier.slugs), ...(await orRest(dossierData(dossier, locale, dossier.slugs[locale]))) };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.title, description: data.description, type: 'article', location, matches });

export default function DossierPage() {
  return <DossierView dossier={useLoaderData<typeof loader>()} />;
}
