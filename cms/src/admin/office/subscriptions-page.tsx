import { Typography } from '@strapi/design-system';
import type { Subscriptions } from '../../office/shapes';
import { AdminLink } from './admin-link';
import { Card } from './card';
import { LetterPreview } from './letter-preview';
import { Answered, OfficePage } from './office-page';
import { Table } from './table';
import { useOffice } from './use-office';

const SETTINGS = '/content-manager/single-types/api::site-settings.site-settings';
const languages = { fr: 'En français', en: 'En anglais' } as const;
const number = (count: number): string => count.toLocaleString('fr-FR');

const readersOf = (readers: number, toTell: number): string =>
  readers === 0 ? 'Personne n’y est abonné pour l’instant.' : `${number(readers)} ${readers < 2 ? 'personne abonnée' : 'personnes abonnées'}, dont ${number(toTell)} ${toTell < 2 ? 'n’a' : 'n’ont'} pas encore reçu cette introduction.`;

/** « Abonnements » : how many follow the newsletter or a search, and the newsletter as it would leave. */
export function SubscriptionsPage() {
  const asked = useOffice<Subscriptions>('/subscriptions');
  return (
    <OfficePage action="subscriptions" title="Abonnements" subtitle="La lettre et les recherches suivies par courriel. Des nombres seulement : qui suit quoi ne regarde que chacun.">
      <Answered asked={asked}>
        {({ rhythms, lines, letters }) => (
          <>
            <Card title="Combien les suivent">
              <Table caption="Abonnements" columns={['Quoi', 'Rythme', 'Actifs', 'À confirmer']}>
                {lines.map(({ isNewsletter, frequency, active, waiting }) => (
                  <tr key={`${String(isNewsletter)} ${frequency}`}>
                    <td>{isNewsletter ? 'La lettre' : 'Une recherche'}</td>
                    <td>{frequency}</td>
                    <td className="number">{number(active)}</td>
                    <td className="number">{number(waiting)}</td>
                  </tr>
                ))}
              </Table>
              <Typography variant="pi" textColor="neutral600" tag="p" marginTop={3}>Sans confirmation, une adresse est effacée au bout de sept jours ; qui se désabonne est effacé aussitôt.</Typography>
            </Card>
            {letters.map(({ language, introduction, readers, toTell }) => (
              <Card key={language} title={`Introduction de la lettre, ${languages[language].toLowerCase()}`} aside={<AdminLink to={`${SETTINGS}?plugins[i18n][locale]=${language}`}>Écrire l’introduction</AdminLink>}>
                <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>{introduction === '' ? 'Aucune : la lettre commence par les nouveaux projets.' : introduction}</Typography>
                <Typography variant="pi" textColor="neutral600" tag="p" marginTop={3}>{introduction === '' ? readersOf(readers, 0).replace(/, dont.*/, '.') : readersOf(readers, toTell)}</Typography>
              </Card>
            ))}
            <LetterPreview rhythms={rhythms} />
          </>
        )}
      </Answered>
    </OfficePage>
  );
}
