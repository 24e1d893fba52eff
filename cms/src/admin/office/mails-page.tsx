import { Alert, Badge, Box, Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { MailPage } from '../../office/shapes';
import { Card, Nothing } from './card';
import { Answered, OfficePage } from './office-page';
import { Pager } from './pager';
import { Select } from './select';
import { Aside, Table } from './table';
import { toMoment } from './times';
import { useOffice, useSend } from './use-office';

const states = [['waiting', 'En attente', 'neutral'], ['sent', 'Parti', 'success'], ['dead', 'Non parti', 'danger']] as const;

/** « Courriels » : what left, what waits, what could not leave. */
export function MailsPage() {
  const [params, setParams] = useSearchParams();
  const state = params.get('etat') ?? '';
  const [page, setPage] = useState(1);
  const asked = useOffice<MailPage>(`/mails?state=${state}&page=${page}`);
  const { send, isSending } = useSend();
  const retry = async (id: string | null) => {
    await send<{ retried: number }>('/mails/retry', { id }, ({ retried }) => (retried > 1 ? `${retried} courriels repartent dans les secondes qui viennent.` : 'Ce courriel repart dans les secondes qui viennent.'));
    asked.reload();
  };
  return (
    <OfficePage action="mails" title="Courriels" subtitle="Ce que le site envoie. Un courriel parti n’est plus lisible ici : son objet et ce qu’il est devenu restent trente jours.">
      <Answered asked={asked}>
        {({ mails, total, perPage, counts, hasServer }) => (
          <>
            {!hasServer && <Box marginBottom={4}><Alert variant="warning" title="Aucun serveur d’envoi" closeLabel="Actualiser" onClose={asked.reload}>Les courriels attendent, sans se perdre, jusqu’à ce que l’adresse du serveur d’envoi soit réglée.</Alert></Box>}
            <Flex gap={4} alignItems="flex-end" marginBottom={4} wrap="wrap">
              <Select label="État" value={state} onChange={(value) => { setParams(value === '' ? {} : { etat: value }); setPage(1); }}
                options={[{ value: '', label: 'Tous' }, ...states.map(([code, label]) => ({ value: code, label: `${label} (${counts[code] ?? 0})` }))]} />
              {(counts['dead'] ?? 0) > 0 && <Button disabled={isSending} onClick={() => void retry(null)}>Réessayer tous ceux qui ont échoué</Button>}
            </Flex>
            {mails.length === 0 ? <Nothing>Aucun courriel.</Nothing> : (
              <Card>
                <Table caption="Courriels" columns={['Écrit le', 'À', 'Objet', 'État', 'Réessayer']}>
                  {mails.map((mail) => {
                    const [, label, variant] = states.find(([code]) => code === mail.state) ?? states[0];
                    return (
                      <tr key={mail.id}>
                        <td>{toMoment(mail.createdAt)}</td>
                        <td className="address">{mail.to}</td>
                        <td>{mail.subject}</td>
                        <td className="state">
                          <Badge variant={variant}>{label}</Badge>
                          {mail.sentAt !== null && <><br /><Aside>{toMoment(mail.sentAt)}</Aside></>}
                          {mail.error !== null && <div className="reason"><Aside>{`${mail.attempts} essais : ${mail.error}`}</Aside></div>}
                        </td>
                        <td>{mail.state !== 'sent' && mail.attempts > 0 ? <Button size="S" variant="secondary" disabled={isSending} onClick={() => void retry(mail.id)} aria-label={`Réessayer « ${mail.subject} »`}>Réessayer</Button> : '–'}</td>
                      </tr>
                    );
                  })}
                </Table>
                <Pager page={page} perPage={perPage} total={total} onPage={setPage} />
              </Card>
            )}
          </>
        )}
      </Answered>
    </OfficePage>
  );
}
