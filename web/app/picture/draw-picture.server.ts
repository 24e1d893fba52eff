import pLimit from 'p-limit';
import { toPng } from './to-png.server';

/** A picture takes a tenth of a second of one core: two at once, and no long queue, whoever asks for thousands. */
const drawing = pLimit(2);
const MOST_WAITING = 20;
const MOST_KEPT = 150;
const kept = new Map<string, Buffer>();

/** The PNG of an SVG, from memory when it was drawn lately; null when too many are waiting. `key` says what is drawn, whole. */
export async function drawPicture(key: string, svg: () => string): Promise<Buffer | null> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (drawing.pendingCount >= MOST_WAITING) return null;
  const png = await drawing(() => toPng(svg()));
  kept.set(key, png);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return png;
}
