import { useFormTexts } from '../i18n/form-texts';
import { ButtonLink } from '../ui/action/button-link';
import { EmptyState } from '../ui/notice/empty-state';
import { NarrowSection } from './narrow-section';

/** A link of a mail that opens nothing any more: why, and what to do. */
export function ClosedLink({ title, text }: { title: string; text: string }) {
  const forms = useFormTexts();
  return (
    <NarrowSection>
      <EmptyState title={title} text={text} level={2}>
        <ButtonLink url="/recherche" icon="search">
          {forms.thanks.search}
        </ButtonLink>
        <ButtonLink url="/contact" icon="mail">
          {forms.write}
        </ButtonLink>
      </EmptyState>
    </NarrowSection>
  );
}
