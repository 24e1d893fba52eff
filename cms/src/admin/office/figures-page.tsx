import { Button, Flex, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import type { Count, Figures } from '../../office/shapes';
import { Bars } from './bars';
import { Card } from './card';
import { HalfYearReport } from './half-year-report';
import { Answered, OfficePage } from './office-page';
import { Table } from './table';
import { toMonthText } from './times';
import { useOffice } from './use-office';

const MONTHS_SHOWN = 12;

function toReservedWords(reserved: number): string {
  if (reserved === 0) return 'Aucune fiche en ligne n’est réservée.';
  if (reserved === 1) return 'Une fiche en ligne, réservée au collectif ou privée, n’y est pas.';
  return `${reserved.toLocaleString('fr-FR')} fiches en ligne, réservées au collectif ou privées, n’y sont pas.`;
}

/** What has projects, as bars, and by name what has none. */
function Coverage({ title, counts, empty, whole, total }: { title: string; counts: readonly Count[]; empty: readonly string[]; whole: string; total: number }) {
  return (
    <Card title={title}>
      <Bars counts={counts} total={total} />
      <Typography tag="p" marginTop={4} textColor="neutral600">{empty.length === 0 ? whole : <>Sans aucun projet : <span translate="no">{empty.join(', ')}</span>.</>}</Typography>
    </Card>
  );
}

function Dashboards({ figures }: { figures: Figures }) {
  const { projects: total, reserved, months, themes, emptyThemes, byPartner, emptyPartners, territories, emptyTerritories } = figures;
  return (
    <>
      <Card title="Ce que comptent ces chiffres">
        <Typography tag="p">{`Les ${total.toLocaleString('fr-FR')} fiches que tout le monde trouve, doublons réunis à part, comme la recherche du site : chaque nom de thème, de partenaire, de département ou d’âge l’ouvre.`}</Typography>
        <Typography tag="p" textColor="neutral600">{toReservedWords(reserved)}</Typography>
      </Card>
      <Card title="Fraîcheur">
        <Bars counts={figures.freshness} total={total} />
        <Typography tag="p" marginTop={4} textColor="neutral600">La date comptée est la plus récente de chaque fiche : celle où on l’a confirmée, modifiée, ou que donne sa source.</Typography>
      </Card>
      <Card title="Ce qui avance, mois par mois">
        <Typography tag="p" marginBottom={3} textColor="neutral600">Nouveaux projets : arrivés sur le site ce mois-là. Retouchées : fiches changées à la main, une fois par mois chacune. Importées : nouvelles ou changées par un inventaire. Réglées : demandes que l’équipe a décidées.</Typography>
        <Table isOfFigures caption="Ce qui avance, mois par mois" columns={['Mois', 'Nouveaux projets', 'Fiches retouchées', 'Fiches importées', 'Demandes réglées']}>
          {months.slice(-MONTHS_SHOWN).toReversed().map(({ month, projects, edits, imports, requests }) => (
            <tr key={month}>
              <td>{toMonthText(month)}</td>
              {[projects, edits, imports, requests].map((count, index) => <td key={index} className="number">{count.toLocaleString('fr-FR')}</td>)}
            </tr>
          ))}
        </Table>
      </Card>
      <Flex gap={4} alignItems="stretch" wrap="wrap">
        <div style={{ flex: '1 1 36rem' }}><Coverage title="Par thème" counts={themes} empty={emptyThemes} whole="Chaque thème a au moins un projet." total={total} /></div>
        <div style={{ flex: '1 1 36rem' }}><Coverage title="Par partenaire" counts={byPartner} empty={emptyPartners} whole="Chaque partenaire a au moins un projet." total={total} /></div>
      </Flex>
      <Coverage title="Par département" counts={territories} empty={emptyTerritories} whole="Chaque département a au moins un projet." total={total} />
    </>
  );
}

/** « Tableaux de bord » : what the commons covers, how fresh it is, what went through; and the half-year report. */
export function FiguresPage() {
  const asked = useOffice<Figures>('/figures');
  const [params, setParams] = useSearchParams();
  const report = params.get('rapport');
  return (
    <OfficePage action="figures" title="Tableaux de bord" subtitle="Ce que le Carrefour couvre, ce qui y manque, et ce qui avance."
      actions={report === null && <Button variant="secondary" onClick={() => setParams({ rapport: 'dernier' })}>Rapport semestriel</Button>}>
      <Answered asked={asked}>
        {(figures) => (report === null ? <Dashboards figures={figures} /> : <HalfYearReport figures={figures} chosen={report} onChoose={(code) => setParams({ rapport: code })} onClose={() => setParams({})} />)}
      </Answered>
    </OfficePage>
  );
}
