import { Box, Button } from '@strapi/design-system';
import { useState } from 'react';
import type { Merge } from '../../office/shapes';
import { Card, Nothing } from './card';
import { Confirm } from './confirm';
import { Answered } from './office-page';
import { Pager } from './pager';
import { Aside, Table } from './table';
import { toDayText } from './times';
import { useOffice, useSend } from './use-office';

/** Sheets that were united, each of which can be taken out again whole. */
export function MergeList() {
  const [page, setPage] = useState(1);
  const asked = useOffice<{ merges: Merge[]; total: number; perPage: number }>(`/merges?page=${page}`);
  const { send } = useSend();
  const undo = async ({ id, title }: Merge) => {
    if ((await send('/merges/undo', { id }, `« ${title} » est de nouveau une fiche à part.`)) !== null) asked.reload();
  };
  return (
    <Box paddingTop={4}>
      <Answered asked={asked}>
        {({ merges, total, perPage }) =>
          merges.length === 0 ? (
            <Nothing>Aucune fiche n’est réunie à une autre.</Nothing>
          ) : (
            <Card>
              <Table caption="Fiches réunies" columns={['Fiche', 'Réunie à', 'Par', 'Le', 'Défaire']}>
                {merges.map((merge) => (
                  <tr key={merge.id}>
                    <td>{merge.title}<br /><Aside>{merge.address}</Aside></td>
                    <td>{merge.intoTitle}<br /><Aside>{merge.intoAddress}</Aside></td>
                    <td>{merge.by ?? '–'}</td>
                    <td>{toDayText(merge.at)}</td>
                    <td>
                      <Confirm title="Défaire cette réunion ?" action="Défaire" onConfirm={() => void undo(merge)}
                        trigger={<Button size="S" variant="tertiary" aria-label={`Défaire la réunion de « ${merge.title} »`}>Défaire</Button>}>
                        {`« ${merge.title} » redevient une fiche à part, avec ses fiches d’origine, ses liens et son adresse. Les deux sont retenues comme différentes.`}
                      </Confirm>
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
