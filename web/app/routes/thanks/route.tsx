import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { StepList } from '../../forms/step-list';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { ButtonLink } from '../../ui/action/button-link';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

const kinds = ['message', 'report', 'feedback', 'link', 'sheet', 'decision', 'answer', 'draft', 'proposal', 'application', 'alert', 'alert-confirmed'] as const;
const holders = ['carrier', 'partner', 'team'] as const;
const alerts = ['demandee', 'manquee'] as const;

export function loader({ request, params }: LoaderFunctionArgs) {
  const kind = kinds.find((one) => one === params['form']);
  if (kind === undefined) throw new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const via = searchParams.get('via');
  const alert = alerts.find((one) => one === searchParams.get('alerte')) ?? null;
  return { kind, via: holders.find((one) => one === via) ?? ('team' as const), alert };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: formTextsOf(localeOf(location.pathname)).thanks[data.kind].title, description: null, location, matches, hidden: true });

/** `/merci/<form>`: where every form ends; what happens next, step by step. */
export default function Thanks() {
  const { kind, via, alert } = useLoaderData<typeof loader>();
  const { layout } = useTexts();
  const { thanks } = useFormTexts();
  const lead = kind === 'message' ? thanks.message.leads[via] : thanks[kind].lead;
  const steps = kind === 'message' && via !== 'team' ? [...thanks.message.steps, thanks.message.silence[via]] : thanks[kind].steps;
  return (
    <>
      <PageHead drawing={`merci-${kind}`} title={thanks[kind].title} lead={lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <NarrowSection heading={thanks.next}>
        <StepList steps={kind === 'message' && alert !== null ? [...steps, thanks.message.alert[alert]] : steps} />
        <p className={styles.actions}>
          <ButtonLink url="/recherche" look="strong" icon="search">
            {thanks.search}
          </ButtonLink>
          <ButtonLink url="/">{thanks.home}</ButtonLink>
        </p>
      </NarrowSection>
    </>
  );
}
