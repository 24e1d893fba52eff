import { MOTIF_HEIGHT, MOTIF_WIDTH, projectMotif } from '../ui/motif/project-motif';
import { printing } from '../ui/motif/motif-colours';
import { drawWords, fitWords, wrapWords } from './set-words.server';

/** What social networks show of a page: what it is, its name, a line of facts, and its drawing. */
export type SocialCard = { kicker: string; title: string; note: string; paper: string; id: string; siteName: string };

export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 64;
const WORDS = 672;
const SIZES = [104, 92, 80, 68, 58];
const MOST_LINES = 4;

const { ink, cream, vermilion } = printing.day;

/** The drawing without its own size and colours of the night: it fills the right of the card. */
const drawing = (paper: string, id: string, x: number, width: number): string =>
  projectMotif(paper, id).replace(/@media \(prefers-color-scheme:dark\)\{(?:[^{}]*\{[^{}]*\})*\}/, '')
    .replace(/ viewBox="[^"]*" width="\d+" height="\d+"/, ` viewBox="0 0 ${MOTIF_WIDTH} ${MOTIF_HEIGHT}" x="${x}" y="0" width="${width}" height="${CARD.height}"`);

/** A card as one SVG whose words are outlines: 1200 × 630, as networks want it. */
export function socialCard({ kicker, title, note, paper, id, siteName }: SocialCard): string {
  const { size, lines } = fitWords('title', title, SIZES, WORDS, MOST_LINES);
  const step = size * 1.02;
  const top = 172 + size * 0.72;
  const words = lines.map((line, index) => drawWords('title', line, size, MARGIN, Math.round(top + index * step))).join('');
  const notes = wrapWords('text', note, 32, WORDS, 2);
  const right = MARGIN + WORDS + 40;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" width="${CARD.width}" height="${CARD.height}">` +
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${cream}"/>${drawing(paper, id, right, CARD.width - right)}` +
    `<rect x="${right - 6}" width="6" height="${CARD.height}" fill="${ink}"/>` +
    `<rect x="${MARGIN + 3}" y="64" width="22" height="22" fill="${vermilion}" transform="rotate(45 ${MARGIN + 14} 75)"/>` +
    `<g fill="${ink}">${drawWords('title', siteName, 34, MARGIN + 46, 87)}${words}` +
    `${notes.map((line, index) => drawWords('text', line, 32, MARGIN, CARD.height - MARGIN - (notes.length - 1 - index) * 42)).join('')}</g>` +
    `<g fill="${vermilion}">${drawWords('text', kicker, 30, MARGIN, 152)}</g></svg>`
  );
}
