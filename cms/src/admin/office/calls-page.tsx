import type { CallsAnswer } from '../../office/shapes';
import { CallForm } from './call-form';
import { Card } from './card';
import { Answered, OfficePage } from './office-page';
import { Table } from './table';
import { toDayText } from './times';
import { useOffice } from './use-office';

/** « Appels aux partenaires » : the same letter to many, and who answered it. */
export function CallsPage() {
  const asked = useOffice<CallsAnswer>('/calls');
  return (
    <OfficePage action="calls" title="Appels aux partenaires" subtitle="Écrire à plusieurs partenaires à la fois, pour leur fichier de l’année par exemple, et voir qui a répondu.">
      <Answered asked={asked}>
        {({ partners, calls, draft }) => (
          <>
            {calls.map(({ id, subject, sentAt, by, partners: called }) => {
              const answered = called.filter(({ answeredAt }) => answeredAt !== null).length;
              return (
                <Card key={id} title={subject}>
                  <p>{`Envoyé le ${toDayText(sentAt)}${by === null ? '' : ` par ${by}`} : ${answered} sur ${called.length} ont envoyé un fichier depuis.`}</p>
                  <details>
                    <summary>Voir les partenaires</summary>
                    <Table caption="Qui a répondu" columns={['Partenaire', 'Fichier reçu le']}>
                      {called.map(({ name, answeredAt }) => (
                        <tr key={name}>
                          <td>{name}</td>
                          <td>{answeredAt === null ? 'pas encore' : toDayText(answeredAt)}</td>
                        </tr>
                      ))}
                    </Table>
                  </details>
                </Card>
              );
            })}
            <CallForm key={calls.length} partners={partners} draft={draft} onSent={asked.reload} />
          </>
        )}
      </Answered>
    </OfficePage>
  );
}
