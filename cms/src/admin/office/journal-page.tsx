import { Button, Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { JournalPage as Page } from '../../office/shapes';
import { Card, Nothing } from './card';
import { JournalLineView } from './journal-line';
import { actionNames, natureNames, typeNames } from './journal-words';
import { Answered, OfficePage } from './office-page';
import { Pager } from './pager';
import { Filter, Select } from './select';
import { useDownload } from './use-download';
import { useOffice } from './use-office';

type Wanted = { type: string; action: string; by: string; who: string; words: string; from: string; to: string };
const EVERYTHING: Wanted = { type: '', action: '', by: '', who: '', words: '', from: '', to: '' };
const TYPING_MS = 400;

const toOptions = (names: Readonly<Record<string, string>>, all: string) => [{ value: '', label: all }, ...Object.entries(names).map(([value, label]) => ({ value, label }))];
const toQuery = (wanted: Wanted): string => new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== '')).toString();

/** « Journal » : who wrote what, when, before and after; kept three years. */
export function JournalPage() {
  const [wanted, setWanted] = useState(EVERYTHING);
  const [page, setPage] = useState(1);
  const query = useDebounce(toQuery(wanted), TYPING_MS);
  const asked = useOffice<Page>(`/journal?${query}&page=${page}`);
  const { download, isLoading } = useDownload();
  const set = (name: keyof Wanted) => (value: string) => {
    setPage(1);
    setWanted((before) => ({ ...before, [name]: value }));
  };
  return (
    <OfficePage action="journal" title="Journal" subtitle="Tout ce qui a été écrit, par qui et quand. Gardé trois ans." actions={<Button variant="secondary" loading={isLoading} onClick={() => void download(`/journal.csv?${query}`, 'journal.csv')}>Exporter en CSV</Button>}>
      <Card>
        <Flex gap={4} wrap="wrap" alignItems="flex-end" tag="form" role="search" aria-label="Chercher dans le journal" onSubmit={(event: React.FormEvent) => event.preventDefault()}>
          <Filter label="Qui" value={wanted.who} onChange={set('who')} />
          <Select label="Nature" value={wanted.by} onChange={set('by')} options={toOptions(natureNames, 'Toutes')} />
          <Select label="Type" value={wanted.type} onChange={set('type')} options={[{ value: '', label: 'Tous' }, ...(asked.answer?.types ?? []).map((type) => ({ value: type, label: typeNames[type] ?? type }))]} />
          <Select label="Action" value={wanted.action} onChange={set('action')} options={toOptions(actionNames, 'Toutes')} />
          <Filter label="Mot d’avant ou d’après" value={wanted.words} onChange={set('words')} />
          <Filter label="Du" type="date" value={wanted.from} onChange={set('from')} />
          <Filter label="Au" type="date" value={wanted.to} onChange={set('to')} />
        </Flex>
      </Card>
      <Answered asked={asked}>
        {({ lines, total, perPage }) => (
          <>
            <Typography tag="p" aria-live="polite" marginBottom={3}>{`${total.toLocaleString('fr-FR')} ${total > 1 ? 'écritures' : 'écriture'}`}</Typography>
            {lines.length === 0 ? <Nothing>Rien ne correspond. Élargissez la recherche.</Nothing> : lines.map((line) => <JournalLineView key={line.id} line={line} />)}
            <Pager page={page} perPage={perPage} total={total} onPage={setPage} />
          </>
        )}
      </Answered>
    </OfficePage>
  );
}
