import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Rehearsal } from '../../office/shapes';
import { Card, Nothing } from './card';
import { Differences } from './differences';
import { Facts } from './facts';
import { Answered } from './office-page';
import { Select } from './select';
import { toMoment } from './times';
import { useOffice } from './use-office';

/** Lines by what becomes of them, those that call for a person first. */
const filters = [
  ['conflict', 'Désaccords'], ['rejected', 'Refusées'], ['gone', 'Disparues'], ['twin-base', 'Doubles avec le Carrefour'], ['twin-file', 'Doubles dans le fichier'], ['renamed', 'Renommées'], ['updated', 'Mises à jour'], ['created', 'Nouvelles'],
  ['unchanged', 'Inchangées'],
] as const;
const outcomes = { created: 'Nouvelle', updated: 'Mise à jour', unchanged: 'Inchangée', rejected: 'Refusée', gone: 'Disparue' } as const;

function Line({ line }: { line: Rehearsal['lines'][number] }) {
  return (
    <Box tag="article" paddingTop={3} paddingBottom={3} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Flex gap={3} wrap="wrap" alignItems="baseline">
        <Badge variant={line.outcome === 'rejected' || line.outcome === 'gone' ? 'danger' : 'neutral'}>{outcomes[line.outcome]}</Badge>
        <Typography tag="h3" fontWeight="bold">{line.title || 'Ligne sans titre'}</Typography>
        {line.line !== null && <Typography variant="pi" textColor="neutral600">{`ligne ${line.line}`}</Typography>}
      </Flex>
      {[...(line.reason === null ? [] : [line.reason]), ...line.remarks].map((text) => <Typography key={text} tag="p" marginTop={2}>{text}</Typography>)}
      {line.differences.length > 0 && line.outcome !== 'created' && <Box marginTop={2}><Differences differences={line.differences} /></Box>}
      {line.differences.length > 0 && line.outcome === 'created' && (
        <Box tag="details" marginTop={2}>
          <Typography tag="summary" style={{ cursor: 'pointer' }}>Ce que dirait la fiche</Typography>
          <Box marginTop={2}><Differences differences={line.differences} /></Box>
        </Box>
      )}
    </Box>
  );
}

/** What an import that waits would do, line by line: nothing is written yet. */
export function RehearsalView({ id, onClose }: { id: string; onClose: () => void }) {
  const [filter, setFilter] = useState('');
  const [page, setPage] = useState(1);
  const asked = useOffice<Rehearsal>(`/rehearsals/${id}?filter=${filter}&page=${page}`);
  return (
    <Answered asked={asked}>
      {({ title, file, by, rehearsedAt, counts, notes, filters: found, lines, pages, page: shown }) => (
        <>
          <Card title={`Essai : ${title}`} aside={<Button variant="tertiary" onClick={onClose}>Revenir à la liste</Button>}>
            <Facts facts={[['Fichier', file ?? '–'], ['Demandé par', by ?? '–'], ['Essayé le', toMoment(rehearsedAt)], ['Ce qu’il ferait', counts], ...(notes === '' ? [] : [['À savoir', notes] as const])]} />
          </Card>
          <Card title="Ligne par ligne" aside={
            <Select label="Ne montrer que" value={filter} onChange={(value) => { setPage(1); setFilter(value); }}
              options={[{ value: '', label: 'Tout' }, ...filters.filter(([code]) => (found[code] ?? 0) > 0).map(([code, label]) => ({ value: code, label: `${label} (${found[code] ?? 0})` }))]} />
          }>
            {lines.length === 0 ? <Nothing>Le détail de cet essai n’est plus gardé.</Nothing> : lines.map((line, index) => <Line key={index} line={line} />)}
            {pages > 1 && (
              <Flex tag="nav" aria-label="Pages de l’essai" justifyContent="center" gap={4} marginTop={4} wrap="wrap">
                <Button variant="tertiary" disabled={shown <= 1} onClick={() => setPage(shown - 1)}>Page précédente</Button>
                <Typography aria-live="polite">{`Page ${shown} sur ${pages}`}</Typography>
                <Button variant="tertiary" disabled={shown >= pages} onClick={() => setPage(shown + 1)}>Page suivante</Button>
              </Flex>
            )}
          </Card>
        </>
      )}
    </Answered>
  );
}
