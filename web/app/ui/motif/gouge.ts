export type Point = readonly [x: number, y: number];

/** One decimal: finer than any eye, half the weight. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** One cut of the gouge, as path data: a lens pointed at both ends, fatter where the tool enters. */
export function gouge([x1, y1]: Point, [x2, y2]: Point, width: number, bend = 0): string {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const [normalX, normalY] = [-dy / length, dx / length];
  const [middleX, middleY] = [dx * 0.42 + normalX * bend, dy * 0.42 + normalY * bend];
  const end = `${short(dx)} ${short(dy)}`;
  const out = `${short(middleX + normalX * width)} ${short(middleY + normalY * width)}`;
  // The way back starts from the other end: relative coordinates are the shortest.
  const back = `${short(middleX - normalX * width - dx)} ${short(middleY - normalY * width - dy)}`;
  return `M${short(x1)} ${short(y1)}q${out} ${end}q${back} ${short(-dx)} ${short(-dy)}z`;
}
