import { Badge, Box, Button } from '@strapi/design-system';
import type { BoardSource } from '@carrefour/config';
import { codes } from '../translations/codes';
import { AdminLink } from './admin-link';
import { Card, Nothing } from './card';
import { Answered } from './office-page';
import { Aside, Table } from './table';
import { toMoment } from './times';
import { useOffice } from './use-office';

/** Inventories read online: when, what came, what goes wrong, when next. */
export function SourceBoard({ onOpenRun }: { onOpenRun: (id: string) => void }) {
  const asked = useOffice<{ sources: BoardSource[] }>('/sources');
  return (
    <Box paddingTop={4}>
      <Answered asked={asked}>
        {({ sources }) => sources.length === 0 ? (
          <Nothing>
            Aucun inventaire n’est lu en ligne. Pour en lire un : ouvrez sa fiche, choisissez un connecteur autre que le fichier, donnez l’adresse et le rythme.{' '}
            <AdminLink to="/content-manager/collection-types/api::inventory.inventory">Ouvrir les inventaires</AdminLink>
          </Nothing>
        ) : (
          <Card title="Sources en ligne">
            <Table caption="Sources en ligne" columns={['Inventaire', 'Dernière lecture', 'Fiches', 'État', 'Prochaine', 'Rapport']}>
              {sources.map(({ inventory, name, partner, last, previousItems, alert, blocked, next }) => (
                <tr key={inventory}>
                  <td>{name}<br /><Aside>{partner}</Aside></td>
                  <td>{last === null ? 'jamais' : toMoment(last.startedAt)}</td>
                  <td className="number">{last?.items ?? '–'}{previousItems !== null && <><br /><Aside>{`avant : ${previousItems}`}</Aside></>}</td>
                  <td>
                    {alert !== null ? <Badge variant="danger">En panne</Badge> : blocked !== null ? <Badge>À l’arrêt</Badge> : <Badge variant="success">{last?.outcome == null ? 'Prête' : (codes[last.outcome] ?? last.outcome)}</Badge>}
                    {(alert !== null || blocked !== null) && <><br />{alert === null ? blocked : `${alert.message} (depuis ${toMoment(alert.since)})`}</>}
                  </td>
                  <td>{next === null ? '–' : toMoment(next)}</td>
                  <td>{last?.run == null ? '–' : <Button size="S" variant="secondary" onClick={() => onOpenRun(last.run ?? '')} aria-label={`Rapport du dernier import de ${name}`}>Rapport</Button>}</td>
                </tr>
              ))}
            </Table>
          </Card>
        )}
      </Answered>
    </Box>
  );
}
