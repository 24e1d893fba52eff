import { carvingsOf } from './carvings';
import { drawCrossing } from './crossing';
import { short } from './gouge';
import { papersByDay, papersByNight, printing } from './motif-colours';
import { seededRandom } from './seeded-random';

export const MOTIF_WIDTH = 480;
export const MOTIF_HEIGHT = 300;

/** The picture of a project without picture, as a whole SVG file: same paper and id, same picture, for ever. */
export function projectMotif(paper: string, id: string): string {
  const random = seededRandom(`${paper}/${id}`);
  const { at, roads, fields } = drawCrossing(MOTIF_WIDTH, MOTIF_HEIGHT, random);
  const carvings = carvingsOf(paper);
  const dark = Math.floor(random() * fields.length);
  const drawn = fields.map(({ path, outline }, index) => {
    const isInked = index === dark || (fields.length > 4 && index === (dark + 2) % fields.length);
    const carve = index % 2 === 0 ? carvings[0] : carvings[1];
    const cuts = carve({ width: MOTIF_WIDTH, height: MOTIF_HEIGHT, outline, crossing: at }, random);
    const [ground, mark] = isInked ? ['i', 'p'] : [index % 2 === 0 ? 'm' : 'p', 'i'];
    return `<clipPath id="f${index}"><path d="${path}"/></clipPath><path class="${ground}" d="${path}"/><path class="${mark}" clip-path="url(#f${index})" d="${cuts}"/>`;
  });
  const paths = roads.map((road) => `<path d="${road}"/>`).join('');
  const [x, y] = at;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MOTIF_WIDTH} ${MOTIF_HEIGHT}" width="${MOTIF_WIDTH}" height="${MOTIF_HEIGHT}" preserveAspectRatio="xMidYMid slice">` +
    `<style>${colours(paper)}</style>${drawn.join('')}` +
    `<g class="e" fill="none" stroke-width="21">${paths}</g><g class="r" fill="none" stroke-width="15">${paths}</g>` +
    `<rect class="v" x="${short(x - 9)}" y="${short(y - 9)}" width="18" height="18" transform="rotate(${short(random() * 45)} ${short(x)} ${short(y)})"/></svg>`
  );
}

type Printing = (typeof printing)['day' | 'night'];

function colours(paper: string): string {
  const rules = ({ ink, cream, vermilion }: Printing, tone: string) =>
    `.i{fill:${ink}}.e{stroke:${ink}}.r{stroke:${cream}}.p{fill:${tone}}.m{fill:${mix(tone, cream, 0.62)}}.v{fill:${vermilion}}`;
  const day = rules(printing.day, papersByDay[paper] ?? printing.day.board);
  const night = rules(printing.night, papersByNight[paper] ?? printing.night.board);
  return `${day}@media (prefers-color-scheme:dark){${night}}`;
}

/** A share of one colour on another, `#rrggbb`. */
function mix(over: string, under: string, share: number): string {
  const channel = (colour: string, index: number) => Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);
  const mixed = [0, 1, 2].map((index) => Math.round(channel(over, index) * share + channel(under, index) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
