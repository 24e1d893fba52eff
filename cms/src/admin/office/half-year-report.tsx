import { createGlobalStyle, styled } from 'styled-components';
import type { Figures } from '../../office/shapes';
import { toMonthText } from './times';

const MONTHS = 6;

/** Printed, the screen is the report alone, black on white. */
const PrintStyle = createGlobalStyle`
  @media print {
    body * { visibility: hidden; }
    .carrefour-screen-only { display: none; }
    .carrefour-report, .carrefour-report * { visibility: visible; }
    .carrefour-report { position: absolute; inset: 0 auto auto 0; width: 100%; }
    html, body, #strapi, #strapi * { overflow: visible !important; }
  }
`;
const Report = styled.article`
  display: none;
  @media print {
    display: block;
    color: #000;
    font: 11pt/1.5 Georgia, serif;
    h1 { font-size: 22pt; font-weight: bold; margin-bottom: 6pt; }
    h2 { font-size: 14pt; font-weight: bold; margin: 16pt 0 6pt; break-after: avoid; }
    table { width: 100%; border-collapse: collapse; break-inside: avoid; }
    th, td { text-align: left; padding: 3pt 6pt; border-bottom: 0.5pt solid #999; }
    td + td { text-align: right; }
  }
`;

function Lines({ title, rows }: { title: string; rows: readonly (readonly [string, number])[] }) {
  return (
    <>
      <h2>{title}</h2>
      <table>
        <tbody>
          {rows.map(([label, count]) => (
            <tr key={label}>
              <td>{label}</td>
              <td>{count.toLocaleString('fr-FR')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The half-year report for sponsors and the assembly: seen on paper only. */
export function HalfYearReport({ figures }: { figures: Figures }) {
  const months = figures.months.slice(-MONTHS);
  const sum = (key: 'projects' | 'edits' | 'imports' | 'requests') => months.reduce((total, month) => total + month[key], 0);
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  return (
    <>
      <PrintStyle />
      <Report className="carrefour-report" aria-hidden="true">
        <h1>Carrefour des innovations sociales</h1>
        <p>{`Rapport semestriel, de ${toMonthText(first)} à ${toMonthText(last)}.`}</p>
        <Lines title="Le commun aujourd’hui" rows={[['Projets publiés', figures.projects], ['Partenaires publiés', figures.partners], ['Départements couverts', figures.territories.length], ['Départements sans projet', figures.emptyTerritories.length]]} />
        <Lines title="Ces six mois" rows={[['Nouveaux projets', sum('projects')], ['Fiches retouchées à la main', sum('edits')], ['Fiches venues des inventaires', sum('imports')], ['Demandes réglées par l’équipe', sum('requests')]]} />
        <Lines title="Fraîcheur des fiches" rows={figures.freshness.map(({ label, count }) => [label, count] as const)} />
        <Lines title="Thèmes" rows={figures.themes.slice(0, 12).map(({ label, count }) => [label, count] as const)} />
        <Lines title="Inventaires" rows={figures.byPartner.slice(0, 20).map(({ label, count }) => [label, count] as const)} />
      </Report>
    </>
  );
}
