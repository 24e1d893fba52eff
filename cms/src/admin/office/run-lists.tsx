import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { RunListName, RunListPage, RunReport } from '../../office/shapes';
import { Card } from './card';
import { Answered } from './office-page';
import { Pager } from './pager';
import { Select } from './select';
import { Table } from './table';
import { useDownload } from './use-download';
import { useOffice } from './use-office';

const names: readonly (readonly [name: RunListName, label: string])[] = [['rejections', 'Lignes refusées'], ['conflicts', 'Désaccords'], ['corrections', 'Valeurs corrigées'], ['changes', 'Ce qui a changé, fiche par fiche']];

/** What an import refused, put right, disagrees on and changed: page by page, or as a file. */
export function RunLists({ id, counts }: { id: string; counts: RunReport['counts'] }) {
  const some = names.filter(([name]) => counts[name] > 0);
  const [chosen, setChosen] = useState(some[0]?.[0] ?? null);
  const [page, setPage] = useState(1);
  const asked = useOffice<RunListPage>(chosen === null ? null : `/runs/${id}/lists/${chosen}?page=${page}`);
  const { download, isLoading } = useDownload();
  if (chosen === null) return null;
  const label = names.find(([name]) => name === chosen)?.[1] ?? '';
  return (
    <Card title="Le détail">
      <Flex gap={4} alignItems="flex-end" wrap="wrap" marginBottom={4}>
        <Select label="Montrer" value={chosen} onChange={(name) => { setPage(1); setChosen(name as RunListName); }} options={some.map(([value, words]) => ({ value, label: `${words} (${counts[value].toLocaleString('fr-FR')})` }))} />
        <Button variant="secondary" loading={isLoading} onClick={() => void download(`/runs/${id}/lists/${chosen}/csv`, `import-${chosen}.csv`)}>Télécharger en CSV</Button>
      </Flex>
      <Answered asked={asked}>
        {({ columns, rows, total, perPage }) => (
          <>
            <Table caption={label} columns={columns}>
              {rows.map((cells, index) => <tr key={index}>{cells.map((cell, at) => <td key={at}>{cell ?? '–'}</td>)}</tr>)}
            </Table>
            <Pager page={page} perPage={perPage} total={total} onPage={setPage} />
          </>
        )}
      </Answered>
    </Card>
  );
}
