import { Button, Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { BinPage as Page } from '../../office/shapes';
import { BinList } from './bin-list';
import { Card, Nothing } from './card';
import { Confirm } from './confirm';
import { typeNames } from './journal-words';
import { Answered, OfficePage } from './office-page';
import { Pager } from './pager';
import { Filter, Select } from './select';
import { toRestoredWords, type RestoredAll } from './restored-words';
import { useOffice, useSend } from './use-office';
import { useTellRefused } from './use-tell-refused';

const TYPING_MS = 400;

/** « Corbeille » : what the team deleted, thirty days long. */
export function BinPage() {
  const [page, setPage] = useState(1);
  const [type, setType] = useState('');
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const asked = useOffice<Page>(`/bin?${new URLSearchParams({ page: String(page), type, words: useDebounce(words, TYPING_MS) }).toString()}`);
  const { send, isSending } = useSend();
  const tellRefused = useTellRefused();
  const done = () => {
    setPicked([]);
    asked.reload();
  };
  const restore = async (ids: readonly string[]) => {
    const answer = await send<RestoredAll>('/bin/restore', { ids }, toRestoredWords);
    tellRefused(answer);
    if (answer !== null) done();
  };
  const purge = async (ids: readonly string[]) => {
    if ((await send('/bin/purge', { ids }, 'C’est effacé pour de bon.')) !== null) done();
  };
  const filterBy = (set: (value: string) => void) => (value: string) => {
    setPage(1);
    setPicked([]);
    set(value);
  };
  return (
    <OfficePage action="bin" title="Corbeille" subtitle="Ce que l’équipe a supprimé, fiches, comptes et fichiers, reste ici trente jours, et peut revenir tel quel.">
      <Answered asked={asked}>
        {({ items, total, perPage, types, mayPurge }) => (
          <>
            {(types.length > 0 || type !== '' || words !== '') && (
              <Card>
                <Flex gap={4} wrap="wrap" alignItems="flex-end">
                  <Select label="Type" value={type} onChange={filterBy(setType)} options={[{ value: '', label: 'Tous' }, ...types.map((one) => ({ value: one.type, label: `${typeNames[one.type] ?? one.type} (${one.count})` }))]} />
                  <Filter label="Titre" value={words} onChange={filterBy(setWords)} />
                  <Typography aria-live="polite" paddingBottom={2}>{total === 0 ? '' : total === 1 ? '1 élément' : `${total.toLocaleString('fr-FR')} éléments`}</Typography>
                </Flex>
              </Card>
            )}
            {items.length === 0 ? <Nothing>{type === '' && words === '' ? 'La corbeille est vide.' : 'Rien ne correspond dans la corbeille.'}</Nothing> : (
              <Card>
                {picked.length > 0 && (
                  <Flex gap={2} wrap="wrap" marginBottom={4} alignItems="center">
                    <Typography>{picked.length === 1 ? '1 élément choisi' : `${picked.length} éléments choisis`}</Typography>
                    <Button size="S" disabled={isSending} onClick={() => void restore(picked)}>Reprendre la sélection</Button>
                    {mayPurge && (
                      <Confirm title="Effacer pour de bon ?" action="Effacer" onConfirm={() => void purge(picked)} trigger={<Button size="S" variant="danger-light" disabled={isSending}>Effacer la sélection</Button>}>
                        Ces éléments ne pourront plus revenir ; les fichiers eux-mêmes sont détruits. Le journal garde la trace de leur suppression.
                      </Confirm>
                    )}
                  </Flex>
                )}
                <BinList items={items} picked={picked} onPick={setPicked} mayPurge={mayPurge} isSending={isSending} onRestore={(id) => void restore([id])} onPurge={(id) => void purge([id])} />
                <Pager page={page} perPage={perPage} total={total} onPage={(next) => { setPicked([]); setPage(next); }} />
              </Card>
            )}
          </>
        )}
      </Answered>
    </OfficePage>
  );
}
