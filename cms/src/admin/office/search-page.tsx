import { Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { toActionId } from '../../office/office-actions';
import type { SearchHealth } from '../../office/shapes';
import { Card } from './card';
import { Confirm } from './confirm';
import { Facts } from './facts';
import { Answered, OfficePage } from './office-page';
import { SilentQueries } from './silent-queries';
import { Table } from './table';
import { toMoment } from './times';
import { useOffice, useSend } from './use-office';

const EVERY_MS = 5_000;
const orderWords = { rebuild: 'Reconstruction', reconcile: 'Comparaison' } as const;

function toDone(done: SearchHealth['lastReconcile']): string {
  if (done === null) return 'pas encore';
  if (done.error !== null) return `${toMoment(done.at)} : ${done.error}`;
  if (done.kind === 'rebuild') return `${toMoment(done.at)} : ${done.projects} fiches${done.refused > 0 ? `, ${done.refused} refusées` : ''}`;
  const gaps = done.missing + done.stale + done.extra;
  return `${toMoment(done.at)} : ${gaps === 0 ? 'aucun écart' : `${done.missing} absentes, ${done.stale} dépassées, ${done.extra} de trop, reprises aussitôt`}`;
}

/** « Recherche » : how the index is, what it refused, and what people look for in vain. */
export function SearchPage() {
  const asked = useOffice<SearchHealth>('/search');
  const { send, isSending } = useSend();
  const mayOrder = useAuth('SearchPage', (state) => state.permissions).some(({ action }) => action === toActionId('search-orders'));
  const isWorking = asked.answer !== null && (asked.answer.order !== null || asked.answer.pending > 0);
  const { reload } = asked;
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setInterval(reload, EVERY_MS);
    return () => clearInterval(timer);
  }, [isWorking, reload]);
  const order = async (kind: 'rebuild' | 'reconcile') => {
    await send('/search/order', { kind }, 'C’est demandé : le site s’en charge dans les secondes qui viennent.');
    reload();
  };
  const replay = async () => {
    await send('/search/replay', {}, 'Ces fiches vont être présentées de nouveau à la recherche.');
    reload();
  };
  return (
    <OfficePage action="search" title="Recherche" subtitle="L’index que les visiteurs interrogent, comparé à ce que dit cet outil." actions={<Button variant="tertiary" onClick={reload}>Actualiser</Button>}>
      <Answered asked={asked}>
        {({ pending, oldestSeconds, dead, deadLetters, projects, site, order: current, lastReconcile, lastRebuild }) => (
          <>
            <Card title="État">
              <Facts facts={[
                ['Moteur de recherche', !site.up ? 'Le site ne répond pas' : site.engineUp ? 'En service' : 'Arrêté : le site cherche dans cet outil, plus simplement'],
                ['Fiches dans l’index', site.engineUp ? `${site.documents.toLocaleString('fr-FR')} pour ${projects.toLocaleString('fr-FR')} publiées` : '–'],
                ['En attente', pending === 0 ? 'Rien' : `${pending.toLocaleString('fr-FR')}, la plus ancienne depuis ${oldestSeconds} s`],
                ['Dernière synchronisation', toMoment(site.lastSync)],
                ['Dernière comparaison', toDone(lastReconcile)],
                ['Dernière reconstruction', toDone(lastRebuild)],
                ...(current === null ? [] : [['En cours', `${orderWords[current.kind]}, demandée par ${current.askedBy}${current.takenAt === null ? ', pas encore commencée' : ''}`] as const]),
              ]} />
              {mayOrder && (
                <Flex gap={2} marginTop={4} wrap="wrap">
                  <Button variant="secondary" disabled={isSending || current !== null} onClick={() => void order('reconcile')}>Comparer maintenant</Button>
                  <Confirm title="Reconstruire l’index ?" action="Reconstruire" onConfirm={() => void order('rebuild')} trigger={<Button variant="tertiary" disabled={isSending || current !== null}>Reconstruire l’index</Button>}>
                    L’index est refait entièrement à côté de l’ancien, qui sert jusqu’au bout : la recherche ne s’interrompt pas.
                  </Confirm>
                </Flex>
              )}
            </Card>
            <Card title={dead === 0 ? 'Aucune fiche refusée' : dead === 1 ? 'Une fiche refusée par la recherche' : `${dead} fiches refusées par la recherche`} aside={mayOrder && dead > 0 ? <Button disabled={isSending} onClick={() => void replay()}>Réessayer toutes</Button> : undefined}>
              {dead === 0 ? <Typography textColor="neutral600">Tout ce qui est publié peut être trouvé.</Typography> : (
                <Table caption="Fiches refusées" columns={['Fiche', 'Raison', 'Essais']}>
                  {deadLetters.map(({ documentId, title, error, attempts }) => (
                    <tr key={documentId}>
                      <td>{title ?? documentId}</td>
                      <td>{error ?? '–'}</td>
                      <td className="number">{attempts}</td>
                    </tr>
                  ))}
                </Table>
              )}
            </Card>
            <SilentQueries />
          </>
        )}
      </Answered>
    </OfficePage>
  );
}
