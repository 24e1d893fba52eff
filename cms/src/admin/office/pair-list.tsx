import { Box, Button } from '@strapi/design-system';
import { useState } from 'react';
import type { OpenPair } from '../../office/shapes';
import { Card, Nothing } from './card';
import { Answered } from './office-page';
import { Pager } from './pager';
import { Table } from './table';
import { toDayText } from './times';
import { useOffice } from './use-office';

/** Pairs of sheets to judge, the most alike first. */
export function PairList({ state, onOpen }: { state: 'open' | 'later'; onOpen: (pair: OpenPair) => void }) {
  const [page, setPage] = useState(1);
  const asked = useOffice<{ pairs: OpenPair[]; total: number; page: number; perPage: number }>(`/duplicates?state=${state}&page=${page}`);
  return (
    <Box paddingTop={4}>
      <Answered asked={asked}>
        {({ pairs, total, perPage }) =>
          pairs.length === 0 ? (
            <Nothing>{state === 'open' ? 'Aucun doublon à juger.' : 'Rien n’a été remis à plus tard.'}</Nothing>
          ) : (
            <Card>
              <Table caption="Fiches à comparer" columns={['Première fiche', 'Seconde fiche', 'Ressemblance', state === 'later' ? 'Revient le' : 'Repéré le', 'Comparer']}>
                {pairs.map((pair) => (
                  <tr key={`${pair.a} ${pair.b}`}>
                    <td>{pair.titleA}</td>
                    <td>{pair.titleB}</td>
                    <td className="number">{`${Math.round(pair.score)} sur 100`}</td>
                    <td>{toDayText(state === 'later' ? pair.later : pair.since)}</td>
                    <td>
                      <Button size="S" variant="secondary" onClick={() => onOpen(pair)} aria-label={`Comparer « ${pair.titleA} » et « ${pair.titleB} »`}>Comparer</Button>
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
