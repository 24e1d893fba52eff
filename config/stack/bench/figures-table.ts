import type { Figure } from './figure.js';

/** One line a figure, for the terminal. */
export function toLines(figures: Figure[]): string[] {
  return figures.map(
    ({ name, measured, unit, limit, ok }) => `  ${ok ? '✓' : '✗'} ${name.padEnd(64)} ${format(measured)} ${unit}  (${limit})`,
  );
}

/** docs/benchmarks.md: figures with their date and conditions. */
export function toBenchmarksPage(figures: Figure[], conditions: string[]): string {
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench` (exit code 1 when a figure is missed). Ratios are taken within one run.',
    '',
    ...conditions.map((condition) => `- ${condition}`),
    '',
    '| figure | measured | limit | kept |',
    '|---|---|---|---|',
    ...figures.map(
      ({ name, measured, unit, limit, ok }) => `| ${name} | ${format(measured)} ${unit} | ${limit} | ${ok ? 'yes' : 'NO'} |`,
    ),
    '',
  ].join('\n');
}

function format(measured: number): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: Math.abs(measured) < 10 ? 2 : 0 }).format(measured);
}
