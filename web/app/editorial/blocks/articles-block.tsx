import { MoreLink } from '../../ui/action/button-link';
import { useTexts } from '../../i18n/texts';
import { Section } from '../../ui/page/section';
import { NewsList } from '../news-list';
import type { ViewOf } from '../view-of';

export function ArticlesBlock({ view: { heading, items } }: ViewOf<'articles'>) {
  const { editorial } = useTexts();
  return (
    <Section heading={heading} more={<MoreLink url="/actualites">{editorial.allNews}</MoreLink>}>
      <NewsList items={items} />
    </Section>
  );
}
