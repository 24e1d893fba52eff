import { findTerritory } from '@carrefour/config/geo';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { movedOrMissing } from '../../cms/moved-or-missing.server';
import { orRest } from '../../cms/or-rest.server';
import { localeOf } from '../../i18n/locale';
import { textsOf } from '../../i18n/texts';
import { TerritoryHelpers } from '../../territories/territory-helpers';
import { TerritoryFigures } from '../../territories/territory-figures';
import { TerritoryHead } from '../../territories/territory-head';
import { territoryPageData } from '../../territories/territory-page-data.server';
import { TerritoryParts } from '../../territories/territory-parts';
import { TerritoryProjects } from '../../territories/territory-projects';
import styles from '../../territories/territory-sheet.module.css';
import { TerritoryWords } from '../../territories/territory-words';
import { pageMeta } from '../../ui/page/page-meta';

/** `/territoires/dep-69`: what is recorded in a region, department, group of communes or commune. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const address = params['code'] ?? '';
  const territory = findTerritory(address);
  if (territory === null) return movedOrMissing(request);
  return orRest(territoryPageData(address, territory, localeOf(new URL(request.url).pathname)));
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (data === undefined) return [];
  const { territories } = textsOf(localeOf(location.pathname));
  const title = territories.pageTitle(data.label, data.kind, data.address);
  return pageMeta({ title, description: territories.pageDescription(data.label), location, matches, image: `/images/${localeOf(location.pathname)}/territoires/${data.address}.png`, hidden: data.total === 0 });
};

export default function TerritoryPage() {
  const territory = useLoaderData<typeof loader>();
  return (
    <div className={styles.sheet}>
      <TerritoryHead territory={territory} />
      <TerritoryWords territory={territory} />
      <TerritoryFigures territory={territory} />
      <TerritoryProjects territory={territory} />
      <TerritoryHelpers territory={territory} />
      <TerritoryParts territory={territory} />
    </div>
  );
}
