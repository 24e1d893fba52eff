import { Button, Flex, Typography } from '@strapi/design-system';
import type { Figures } from '../../office/shapes';
import { Bars } from './bars';
import { Card } from './card';
import { HalfYearReport } from './half-year-report';
import { Answered, OfficePage } from './office-page';
import { Table } from './table';
import { toMonthText } from './times';
import { useOffice } from './use-office';

/** « Tableaux de bord » : what the commons covers, how fresh it is, what went through; and the report to print. */
export function FiguresPage() {
  const asked = useOffice<Figures>('/figures');
  return (
    <OfficePage action="figures" title="Tableaux de bord" subtitle="Ce que le Carrefour couvre, ce qui y manque, et ce qui avance." actions={<Button variant="secondary" onClick={() => window.print()}>Imprimer le rapport semestriel</Button>}>
      <Answered asked={asked}>
        {(figures) => (
          <>
            <HalfYearReport figures={figures} />
            <div className="carrefour-screen-only">
              <Card title="Fraîcheur"><Bars counts={figures.freshness} total={figures.projects} /></Card>
              <Card title="Ce qui avance, mois par mois">
                <Table isOfFigures caption="Ce qui avance, mois par mois" columns={['Mois', 'Nouveaux projets', 'Fiches retouchées', 'Fiches importées', 'Demandes réglées']}>
                  {figures.months.toReversed().map(({ month, projects, edits, imports, requests }) => (
                    <tr key={month}>
                      <td>{toMonthText(month)}</td>
                      {[projects, edits, imports, requests].map((count, index) => <td key={index} className="number">{count.toLocaleString('fr-FR')}</td>)}
                    </tr>
                  ))}
                </Table>
              </Card>
              <Flex gap={4} alignItems="stretch" wrap="wrap">
                <div style={{ flex: '1 1 36rem' }}><Card title="Par thème"><Bars counts={figures.themes} total={figures.projects} /></Card></div>
                <div style={{ flex: '1 1 36rem' }}><Card title="Par inventaire"><Bars counts={figures.byPartner} total={figures.projects} /></Card></div>
              </Flex>
              <Card title="Par département">
                <Bars counts={figures.territories} total={figures.projects} />
                <Typography tag="p" marginTop={4} textColor="neutral600">{figures.emptyTerritories.length === 0 ? 'Chaque département a au moins un projet.' : `Sans aucun projet : ${figures.emptyTerritories.join(', ')}.`}</Typography>
              </Card>
            </div>
          </>
        )}
      </Answered>
    </OfficePage>
  );
}
