import type { MetaFunction } from '@remix-run/node';
import { NarrowSection } from '../../forms/narrow-section';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: formTextsOf(localeOf(location.pathname)).membership.invitation.title, description: null, location, matches, hidden: true });

/** `/invitation/<token>`: says truthfully that the partner area is not open, and that the invitation is kept. */
export default function Invitation() {
  const { membership: { invitation }, write } = useFormTexts();
  const { layout } = useTexts();
  return (
    <>
      <PageHead drawing="invitation" title={invitation.title} lead={invitation.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <NarrowSection>
        <Notice>{invitation.text}</Notice>
        <p>
          <ButtonLink url="/contact?motif=question#ecrire" icon="mail">
            {write}
          </ButtonLink>
        </p>
      </NarrowSection>
    </>
  );
}
