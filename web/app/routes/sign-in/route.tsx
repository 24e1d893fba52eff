import type { MetaFunction } from '@remix-run/node';
import { CardsBlock } from '../../editorial/blocks/cards-block';
import { localeOf } from '../../i18n/locale';
import { textsOf, useTexts } from '../../i18n/texts';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';
import { Section } from '../../ui/page/section';

export const meta: MetaFunction = ({ location, matches }) => {
  const { signIn } = textsOf(localeOf(location.pathname));
  return pageMeta({ title: signIn.title, description: signIn.lead, location, matches, hidden: true });
};

/** `/connexion`: says truthfully that the partner area is not open, and what to do meanwhile. */
export default function SignIn() {
  const { signIn, layout } = useTexts();
  const cards = signIn.ways.map(({ title, text, label, url }) => ({ title, text, linkLabel: label, linkUrl: url }));
  return (
    <>
      <PageHead drawing="connexion" title={signIn.title} lead={signIn.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <Section heading={signIn.soonTitle}>
        <p>{signIn.soonText}</p>
      </Section>
      <CardsBlock view={{ kind: 'cards', heading: signIn.meanwhileTitle, cards }} />
    </>
  );
}
