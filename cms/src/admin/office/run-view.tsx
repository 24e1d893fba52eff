import { Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { toActionId } from '../../office/office-actions';
import type { RunReport } from '../../office/shapes';
import { Card } from './card';
import { Confirm } from './confirm';
import { Facts } from './facts';
import { Answered } from './office-page';
import { RunLists } from './run-lists';
import { toCounts, toState } from './run-words';
import { toMoment } from './times';
import { useOffice, useSend } from './use-office';

type Undone = { restored: number; removed: number; kept: string[]; off: string[] };

/** What an undo left as it is, and why. */
const toLeft = ({ kept, off }: Undone): string =>
  `${kept.length > 0 ? `, ${kept.length} gardées car retouchées depuis (${kept.slice(0, 5).join(', ')})` : ''}${off.length > 0 ? `, ${off.length} laissées hors du site car quelqu’un l’a décidé depuis (${off.slice(0, 5).join(', ')})` : ''}`;

/** One import: what it did, line by line, and how to take it back. */
export function RunView({ id, onClose }: { id: string; onClose: () => void }) {
  const asked = useOffice<RunReport>(`/runs/${id}`);
  const { send, isSending } = useSend();
  const mayUndo = useAuth('RunView', (state) => state.permissions).some(({ action }) => action === toActionId('imports-undo'));
  const undo = async () => {
    await send<Undone>(`/runs/${id}/undo`, {}, (undone) => `Import annulé : ${undone.restored} fiches remises, ${undone.removed} retirées${toLeft(undone)}.`);
    asked.reload();
  };
  return (
    <Answered asked={asked}>
      {({ run, counts, mayUndo: why }) => (
        <>
          <Card title={`Import : ${run.inventoryName}`} aside={<Button variant="tertiary" onClick={onClose}>Revenir à la liste</Button>}>
            <Facts facts={[
              ['Fichier', run.file ?? (run.isUndo ? 'Annulation d’un import' : '–')], ['Commencé le', toMoment(run.startedAt)], ['Terminé le', toMoment(run.closedAt)], ['Lancé par', run.by ?? '–'], ['État', toState(run.state)],
              ['Résultat', toCounts(run.counts) || '–'],
            ]} />
            {mayUndo && (
              <Flex marginTop={4} gap={3} wrap="wrap" alignItems="center">
                {why === null ? (
                  <Confirm title="Annuler cet import ?" action="Annuler l’import" onConfirm={() => void undo()} trigger={<Button variant="danger-light" disabled={isSending} loading={isSending}>Annuler cet import</Button>}>
                    Chaque champ, lien, adresse et publication revient comme avant. Ce que des personnes ont modifié depuis reste. Pour revenir en avant, il faudra importer de nouveau le fichier.
                  </Confirm>
                ) : <Typography textColor="neutral600">{why}</Typography>}
              </Flex>
            )}
          </Card>
          <RunLists id={id} counts={counts} />
        </>
      )}
    </Answered>
  );
}
