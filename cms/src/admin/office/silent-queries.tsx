import { Flex, Typography } from '@strapi/design-system';
import type { SilentQuery } from '../../office/shapes';
import { AddSynonym } from './add-synonym';
import { AdminLink } from './admin-link';
import { Card } from './card';
import { Answered } from './office-page';
import { Table } from './table';
import { toDayText } from './times';
import { useOffice } from './use-office';

const SYNONYMS = '/content-manager/collection-types/api::synonym.synonym';

/** What is looked for in vain, three times at least: a word to add to the synonyms, or a project to find. */
export function SilentQueries() {
  const asked = useOffice<{ queries: SilentQuery[] }>('/search/silent');
  return (
    <Card title="Recherches sans résultat" aside={
      <Flex gap={4}>
        <AdminLink to={SYNONYMS}>Synonymes</AdminLink>
        <AdminLink to={`${SYNONYMS}/create`}>Ajouter un synonyme</AdminLink>
      </Flex>
    }>
      <Answered asked={asked}>
        {({ queries }) => queries.length === 0 ? <Typography textColor="neutral600">Aucune recherche n’est restée trois fois sans réponse.</Typography> : (
          <Table caption="Recherches sans résultat" columns={['Recherche', 'Fois', 'La dernière', 'Synonyme']}>
            {queries.map(({ query, count, last }) => (
              <tr key={query}>
                <td>{query}</td>
                <td className="number">{count.toLocaleString('fr-FR')}</td>
                <td>{toDayText(last)}</td>
                <td><AddSynonym query={query} /></td>
              </tr>
            ))}
          </Table>
        )}
      </Answered>
      <Typography variant="pi" textColor="neutral600" tag="p" marginTop={3}>Comptées par jour, sans rien garder de qui cherche ; une recherche faite moins de trois fois n’est lisible par personne.</Typography>
    </Card>
  );
}
