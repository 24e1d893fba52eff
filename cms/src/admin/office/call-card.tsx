import { Button, Flex } from '@strapi/design-system';
import type { CallLine } from '../../office/shapes';
import { Card } from './card';
import { Aside, Table } from './table';
import { toDayText } from './times';
import { useSend } from './use-office';

type Called = CallLine['partners'][number];

/** One call: who answered, with a file or otherwise, and the way to write again to those who did not. */
export function CallCard({ call, onNoted, onAgain }: { call: CallLine; onNoted: () => void; onAgain: () => void }) {
  const { id, subject, sentAt, by, partners } = call;
  const { send, isSending } = useSend();
  const silent = partners.filter(({ answeredAt }) => answeredAt === null);
  const note = async ({ id: partner, name }: Called, answered: boolean) => {
    if ((await send('/calls/answers', { call: id, partner, answered }, answered ? `Noté : ${name} a répondu.` : `Noté : ${name} n’a pas encore répondu.`)) !== null) onNoted();
  };
  const again = silent.length === 0 ? undefined : (
    <Button variant="secondary" onClick={onAgain}>{silent.length === 1 ? 'Relancer celui qui n’a pas répondu' : `Relancer les ${silent.length} qui n’ont pas répondu`}</Button>
  );
  return (
    <Card title={subject} aside={again}>
      <p>{`Envoyé le ${toDayText(sentAt)}${by === null ? '' : ` par ${by}`}. Réponses : ${partners.length - silent.length} sur ${partners.length}.`}</p>
      <details>
        <summary>Voir les partenaires</summary>
        <Table caption="Qui a répondu" columns={['Partenaire', 'Réponse', 'Noter']}>
          {partners.map((partner) => (
            <tr key={partner.id}>
              <td>{partner.name}</td>
              <td>{partner.answeredAt === null ? 'pas encore' : <Flex direction="column" alignItems="flex-start">{toDayText(partner.answeredAt)}<Aside>{partner.isNoted ? 'notée par l’équipe' : 'fichier reçu'}</Aside></Flex>}</td>
              <td>
                {partner.answeredAt === null && <Button size="S" variant="tertiary" disabled={isSending} onClick={() => void note(partner, true)} aria-label={`Noter que ${partner.name} a répondu`}>A répondu autrement</Button>}
                {partner.isNoted && <Button size="S" variant="tertiary" disabled={isSending} onClick={() => void note(partner, false)} aria-label={`Retirer la réponse de ${partner.name}`}>Retirer</Button>}
                {partner.answeredAt !== null && !partner.isNoted && '–'}
              </td>
            </tr>
          ))}
        </Table>
      </details>
    </Card>
  );
}
