import type { FranceMapData } from '../ui/map/france-map-data.server';

const INSET_GAP = 8;
const LEGEND = 22;
/** The steps of the site's own colours, as they are printed and by night. */
const LIGHT = ['#faf5e7', '#d5e2cb', '#9fc3ab', '#4f8f83', '#14494c'];
const DARK = ['#173438', '#24504f', '#387268', '#63a086', '#a8d4a9'];
const INK = { light: '#0f2f33', dark: '#f5ecd7' };
const ON_STEP = { light: ['#0f2f33', '#0f2f33', '#0f2f33', '#fff', '#fff'], dark: ['#f5ecd7', '#f5ecd7', '#f5ecd7', '#0f2f33', '#0f2f33'] };

const steps = (fills: readonly string[], words: readonly string[]) => fills.map((fill, step) => `.s${step}{fill:${fill}}.t${step}{fill:${words[step] ?? ''}}`).join('');
const STYLE =
  `path,rect{stroke:${INK.light};stroke-width:.5;stroke-linejoin:round}.r{fill:none;stroke-width:1.2}text{font:700 10px sans-serif;text-anchor:middle}${steps(LIGHT, ON_STEP.light)}` +
  `@media(prefers-color-scheme:dark){path,rect{stroke:${INK.dark}}${steps(DARK, ON_STEP.dark)}}`;

/** France by departments, its overseas ones under it, and what the colours mean: a picture by itself, which needs no script and no style of the page. */
export function stillFrance({ width, height, departments, regionLines, insets, thresholds }: FranceMapData): string {
  const size = insets[0]?.size ?? 0;
  const room = (width - insets.length * size) / Math.max(1, insets.length - 1);
  const legendTop = height + size + 2 * INSET_GAP;
  const least = [0, ...thresholds];
  const box = width / least.length;
  const [across, down] = [width + 4, legendTop + LEGEND + 4];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="-2 -2 ${across} ${down}"><style>${STYLE}</style>`,
    ...departments.map(({ path, step }) => `<path class="s${step}" d="${path}"/>`),
    `<path class="r" d="${regionLines}"/>`,
    ...insets.map(({ path, step }, index) => `<path class="s${step}" transform="translate(${Math.round(index * (size + room))} ${height + INSET_GAP})" d="${path}"/>`),
    ...least.map((count, step) => `<rect class="s${step}" x="${step * box}" y="${legendTop}" width="${box}" height="${LEGEND}"/><text class="t${step}" x="${(step + 0.5) * box}" y="${legendTop + 15}">${count}${step === least.length - 1 ? '+' : ''}</text>`),
    '</svg>',
  ].join('');
}
