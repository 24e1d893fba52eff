import { Box, Button } from '@strapi/design-system';
import { useState } from 'react';
import type { RunLine } from '../../office/shapes';
import { Card, Nothing } from './card';
import { Answered } from './office-page';
import { Pager } from './pager';
import { toCounts, toState } from './run-words';
import { Select } from './select';
import { Table } from './table';
import { toMoment } from './times';
import { useOffice } from './use-office';

type Page = { runs: RunLine[]; total: number; perPage: number; inventories: { slug: string; name: string }[] };

/** Every import, the last first. */
export function RunList({ onOpen }: { onOpen: (id: string) => void }) {
  const [page, setPage] = useState(1);
  const [inventory, setInventory] = useState('');
  const asked = useOffice<Page>(`/runs?page=${page}&inventory=${encodeURIComponent(inventory)}`);
  return (
    <Box paddingTop={4}>
      <Answered asked={asked}>
        {({ runs, total, perPage, inventories }) =>
          runs.length === 0 && inventory === '' ? <Nothing>Aucun import n’a encore eu lieu.</Nothing> : (
            <Card title="Imports" aside={<Select label="Inventaire" value={inventory} onChange={(value) => { setInventory(value); setPage(1); }} options={[{ value: '', label: 'Tous' }, ...inventories.map(({ slug, name }) => ({ value: slug, label: name }))]} />}>
              <Table caption="Imports" columns={['Commencé le', 'Inventaire', 'Ce qu’il a fait', 'État', 'Par', 'Rapport']}>
                {runs.map((run) => (
                  <tr key={run.id}>
                    <td>{toMoment(run.startedAt)}</td>
                    <td>{run.inventoryName}</td>
                    <td>{run.isUndo ? `Annulation : ${toCounts(run.counts)}` : toCounts(run.counts)}</td>
                    <td>{toState(run.state)}</td>
                    <td>{run.by ?? '–'}</td>
                    <td>
                      <Button size="S" variant="secondary" onClick={() => onOpen(run.id)} aria-label={`Rapport de ${run.inventoryName}, ${toMoment(run.startedAt)}`}>Rapport</Button>
                    </td>
                  </tr>
                ))}
              </Table>
              <Pager page={page} perPage={perPage} total={total} onPage={setPage} />
            </Card>
          )
        }
      </Answered>
    </Box>
  );
}
