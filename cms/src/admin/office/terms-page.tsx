import { Tabs } from '@strapi/design-system';
import { useState } from 'react';
import type { TermLine } from '../../office/shapes';
import { MergeTerm } from './merge-term';
import { Answered, OfficePage } from './office-page';
import { Select } from './select';
import { SplitTerm } from './split-term';
import type { TermList } from './term-options';
import { useOffice } from './use-office';

const lists = [{ value: 'themes', label: 'Thèmes' }, { value: 'audiences', label: 'Publics' }, { value: 'methods', label: 'Façons d’agir' }];

/** « Thèmes et listes » : one term becomes another, or several; what it does to projects is seen before. */
export function TermsPage() {
  const [list, setList] = useState<TermList>('themes');
  const asked = useOffice<{ terms: TermLine[] }>(`/terms?list=${list}`);
  return (
    <OfficePage action="terms" title="Thèmes et listes" subtitle="Réunir deux termes, ou en partager un : l’effet sur les projets se voit d’abord. Les projets, les alias et les adresses suivent.">
      <Select label="Liste" value={list} options={lists} onChange={(value) => setList(value as TermList)} />
      <Answered asked={asked}>
        {({ terms }) => {
          const living = terms.filter(({ replaced }) => !replaced);
          return (
            <Tabs.Root defaultValue="merge" variant="simple">
              <Tabs.List aria-label="Ce qu’il faut faire">
                <Tabs.Trigger value="merge">Réunir</Tabs.Trigger>
                <Tabs.Trigger value="split">Partager</Tabs.Trigger>
              </Tabs.List>
              <Tabs.Content value="merge"><MergeTerm key={list} list={list} terms={living} onDone={asked.reload} /></Tabs.Content>
              <Tabs.Content value="split"><SplitTerm key={list} list={list} terms={living} onDone={asked.reload} /></Tabs.Content>
            </Tabs.Root>
          );
        }}
      </Answered>
    </OfficePage>
  );
}
