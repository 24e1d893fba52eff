import { Button, Flex } from '@strapi/design-system';
import { createGlobalStyle, styled } from 'styled-components';
import type { Figures } from '../../office/shapes';
import { listHalfYears, sumOf, type HalfYear } from './half-years';
import { Select } from './select';
import { toMonthText } from './times';

/** Printed, the screen is the report alone, black on white. */
const PrintStyle = createGlobalStyle`
  @media print {
    body * { visibility: hidden; }
    .carrefour-report, .carrefour-report * { visibility: visible; }
    .carrefour-report { position: absolute; inset: 0 auto auto 0; width: 100%; }
    html, body, #strapi, #strapi * { overflow: visible !important; }
  }
`;
const Report = styled.article`
  max-width: 72rem;
  margin-top: 24px;
  padding: 32px;
  font-size: 1.5rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  h2 { font-size: 2.4rem; font-weight: bold; margin-bottom: 8px; }
  h3 { font-size: 1.8rem; font-weight: bold; margin: 24px 0 8px; break-after: avoid; }
  table { width: 100%; border-collapse: collapse; break-inside: avoid; }
  th, td { text-align: left; padding: 4px 8px; border-bottom: 1px solid ${({ theme }) => theme.colors.neutral300}; }
  th { font-weight: 600; }
  td + td, td + th, th + th { text-align: right; font-variant-numeric: tabular-nums; }
  @media print {
    padding: 0;
    color: #000;
    background: none;
    font: 11pt/1.5 Georgia, serif;
    h2 { font-size: 22pt; }
    h3 { font-size: 14pt; }
    th, td { border-bottom: 0.5pt solid #999; }
  }
`;

function Lines({ title, columns, rows }: { title: string; columns: readonly string[]; rows: readonly (readonly [string, ...number[]])[] }) {
  return (
    <>
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>{columns.map((column) => (column === '' ? <td key="name" /> : <th key={column} scope="col">{column}</th>))}</tr>
        </thead>
        <tbody>
          {rows.map(([label, ...counts]) => (
            <tr key={label}>
              <td>{label}</td>
              {counts.map((count, index) => <td key={index}>{count.toLocaleString('fr-FR')}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const today = (): string => new Date().toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Paris' });

function Page({ figures, half, before }: { figures: Figures; half: HalfYear; before: HalfYear | undefined }) {
  const [sums, former] = [sumOf(figures.months, half), before === undefined ? null : sumOf(figures.months, before)];
  const line = (label: string, key: keyof typeof sums): [string, ...number[]] => [label, sums[key], ...(former === null ? [] : [former[key]])];
  const named = (counts: Figures['themes'], most: number) => counts.slice(0, most).map(({ label, count }) => [label, count] as const);
  return (
    <Report className="carrefour-report" aria-label="Rapport semestriel">
      <h2>Carrefour des innovations sociales</h2>
      <p>{`Rapport semestriel : ${half.label.toLowerCase()}, de ${toMonthText(half.from)} à ${toMonthText(half.to)}. Établi le ${today()}.`}</p>
      <Lines title="Ce semestre" columns={['', half.label, ...(before === undefined ? [] : [before.label])]}
        rows={[line('Nouveaux projets', 'projects'), line('Fiches retouchées à la main', 'edits'), line('Fiches venues des inventaires', 'imports'), line('Demandes réglées par l’équipe', 'requests')]} />
      <Lines title={`Le commun au ${today()}`} columns={['', 'Nombre']} rows={[['Projets publiés', figures.projects], ['Partenaires publiés', figures.partners], ['Départements couverts', figures.territories.length], ['Départements sans projet', figures.emptyTerritories.length], ['Thèmes sans projet', figures.emptyThemes.length]]} />
      <Lines title="Fraîcheur des fiches" columns={['', 'Projets']} rows={figures.freshness.map(({ label, count }) => [label, count] as const)} />
      <Lines title="Thèmes" columns={['', 'Projets']} rows={named(figures.themes, 12)} />
      <Lines title="Partenaires" columns={['', 'Projets']} rows={named(figures.byPartner, 20)} />
    </Report>
  );
}

/** The half-year report for sponsors and the assembly: chosen, read on the screen, printed. `chosen` null: the last half-year that is over. */
export function HalfYearReport({ figures, chosen, onChoose, onClose }: { figures: Figures; chosen: string | null; onChoose: (code: string) => void; onClose: () => void }) {
  const halves = listHalfYears(figures.months);
  const half = halves.find(({ code }) => code === chosen) ?? halves.find(({ isOver }) => isOver) ?? halves[0];
  if (half === undefined) return null;
  return (
    <>
      <PrintStyle />
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Select label="Semestre" value={half.code} onChange={onChoose} options={halves.map(({ code, label }) => ({ value: code, label }))} />
        <Button onClick={() => window.print()}>Imprimer</Button>
        <Button variant="tertiary" onClick={onClose}>Revenir aux tableaux de bord</Button>
      </Flex>
      <Page figures={figures} half={half} before={halves[halves.indexOf(half) + 1]} />
    </>
  );
}
