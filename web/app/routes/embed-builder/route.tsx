import { json, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { contentSecurityPolicy } from '../../content-security';
import { readBuilderData } from '../../embed/builder-data.server';
import { BuilderForm } from '../../embed/builder-form';
import { BuilderResult } from '../../embed/builder-result';
import styles from '../../embed/builder.module.css';
import { localeOf } from '../../i18n/locale';
import { textsOf, useTexts } from '../../i18n/texts';
import { scriptAddress } from '../../script-address';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';
import page from '../../ui/style/page.module.css';

/** `/embed?<search>`: composes a frame for another site. It frames its own preview, as no other page may. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const headers = { 'Content-Security-Policy': contentSecurityPolicy({ frames: true }) };
  return json(await readBuilderData(searchParams, localeOf(pathname)), { headers });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ location, matches }) => {
  const { builder } = textsOf(localeOf(location.pathname)).embed;
  return pageMeta({ title: builder.title, description: builder.description, location, matches });
};

export default function EmbedBuilder() {
  const data = useLoaderData<typeof loader>();
  const { embed: { builder }, layout, outputs } = useTexts();
  return (
    <>
      <PageHead title={builder.title} lead={builder.lead} crumbs={[{ label: layout.home, url: '/' }, { label: outputs.openData, url: '/donnees' }]} />
      <div className={`${page.wrap} ${page.section}`}>
        <div className={styles.columns}>
          <BuilderForm data={data} />
          <BuilderResult data={data} />
        </div>
      </div>
      {(['embed-builder', 'embed-host'] as const).map((name) => (
        <script key={name} type="module" src={scriptAddress(name)} />
      ))}
    </>
  );
}
