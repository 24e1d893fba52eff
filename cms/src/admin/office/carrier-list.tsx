import { Box, Button } from '@strapi/design-system';
import { useState } from 'react';
import type { CarrierPair } from '../../office/shapes';
import { Card, Nothing } from './card';
import { Answered } from './office-page';
import { Pager } from './pager';
import { Select } from './select';
import { Table } from './table';
import { toDayText } from './times';
import { useOffice } from './use-office';

type Page = { pairs: CarrierPair[]; total: number; perPage: number };
const states = [{ value: 'open', label: 'À juger' }, { value: 'later', label: 'Remises à plus tard' }, { value: 'decided', label: 'Reliées par quelqu’un' }];
const nothing: Readonly<Record<string, string>> = { open: 'Aucune structure à rapprocher d’un projet.', later: 'Rien n’a été remis à plus tard.', decided: 'Personne n’a encore relié de structure à un projet.' };

/** Organisations of registers beside the projects they may carry. */
export function CarrierList({ onOpen }: { onOpen: (pair: CarrierPair) => void }) {
  const [state, setState] = useState('open');
  const [page, setPage] = useState(1);
  const asked = useOffice<Page>(`/carriers?state=${state}&page=${page}`);
  const whenOf = ({ later, at }: CarrierPair) => (state === 'later' ? toDayText(later) : toDayText(at));
  return (
    <Box paddingTop={4}>
      <Box marginBottom={4}><Select label="Lesquelles" value={state} options={states} onChange={(value) => { setPage(1); setState(value); }} /></Box>
      <Answered asked={asked}>
        {({ pairs, total, perPage }) => pairs.length === 0 ? <Nothing>{nothing[state] ?? ''}</Nothing> : (
          <Card>
            <Table caption="Structures et projets à comparer" columns={['Structure', 'Projet', 'Pourquoi', ...(state === 'open' ? [] : [state === 'later' ? 'Revient le' : 'Décidé le']), 'Comparer']}>
              {pairs.map((pair) => (
                <tr key={`${pair.organisation} ${pair.project}`}>
                  <td className="wide">{pair.organisationName}</td>
                  <td className="wide">{pair.projectTitle}</td>
                  <td>{pair.reason}</td>
                  {state !== 'open' && <td>{whenOf(pair)}</td>}
                  <td><Button size="S" variant="secondary" onClick={() => onOpen(pair)} aria-label={`Comparer « ${pair.organisationName} » et « ${pair.projectTitle} »`}>Comparer</Button></td>
                </tr>
              ))}
            </Table>
            <Pager page={page} perPage={perPage} total={total} onPage={setPage} />
          </Card>
        )}
      </Answered>
    </Box>
  );
}
