import { Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { toActionId } from '../../office/office-actions';
import type { RunReport } from '../../office/shapes';
import { AdminLink } from './admin-link';
import { Card } from './card';
import { Confirm } from './confirm';
import { Facts } from './facts';
import { Answered } from './office-page';
import { RunLists } from './run-lists';
import { toCounts, toState } from './run-words';
import { toMoment } from './times';
import { toUndoneWords, type UndoneTold } from './undone-words';
import { useOffice, useSend } from './use-office';

/** One import: what it did, line by line, and how to take it back. */
export function RunView({ id, onClose }: { id: string; onClose: () => void }) {
  const asked = useOffice<RunReport>(`/runs/${id}`);
  const { send, isSending } = useSend();
  const mayUndo = useAuth('RunView', (state) => state.permissions).some(({ action }) => action === toActionId('imports-undo'));
  const undo = async () => {
    await send<UndoneTold>(`/runs/${id}/undo`, {}, (undone) => toUndoneWords(undone));
    asked.reload();
  };
  return (
    <Answered asked={asked}>
      {({ run, counts, mayUndo: why, first }) => (
        <>
          <Card title={`Import : ${run.inventoryName}`} aside={<Button variant="tertiary" onClick={onClose}>Revenir à la liste</Button>}>
            <Facts facts={[
              ['Fichier', run.file ?? (run.isUndo ? 'Annulation d’un import' : '–')], ['Commencé le', toMoment(run.startedAt)], ['Terminé le', toMoment(run.closedAt)], ['Lancé par', run.by ?? '–'], ['État', toState(run.state)],
              ['Résultat', toCounts(run.counts) || '–'],
            ]} />
            {!mayUndo && why === null && <Typography tag="p" marginTop={4} textColor="neutral600">Annuler un import revient à l’administration : demandez-lui.</Typography>}
            {mayUndo && (
              <Flex marginTop={4} gap={3} wrap="wrap" alignItems="center">
                {why === null ? (
                  <Confirm title="Annuler cet import ?" action="Annuler l’import" onConfirm={() => void undo()} trigger={<Button variant="danger-light" disabled={isSending} loading={isSending}>Annuler cet import</Button>}>
                    Chaque champ, lien, adresse et publication revient comme avant. Ce que des personnes ont modifié depuis reste. Pour revenir en avant, il faudra importer de nouveau le fichier.
                  </Confirm>
                ) : <Typography textColor="neutral600">{why}{first !== null && <> <AdminLink to={`/imports?import=${first}`}>Ouvrir cet import</AdminLink></>}</Typography>}
              </Flex>
            )}
          </Card>
          <RunLists id={id} counts={counts} />
        </>
      )}
    </Answered>
  );
}
