import { cutIn, range, type Field } from './field';
import type { Point } from './gouge';

/** One way to carve a field: path data of all its cuts. */
export type Carving = (field: Field, random: () => number) => string;

/** Ploughed lines, at an angle of the seed. */
const furrows: Carving = (field, random) => {
  const angle = random() * Math.PI;
  const reach = Math.hypot(field.width, field.height) / 2 + 20;
  const at = (along: number, across: number): Point => [
    field.width / 2 + along * Math.cos(angle) - across * Math.sin(angle),
    field.height / 2 + along * Math.sin(angle) + across * Math.cos(angle),
  ];
  return range(-reach, reach, 11)
    .map((across) => {
      let cuts = '';
      for (let along = -reach - random() * 60; along < reach; ) {
        const length = 60 * (0.55 + random() * 0.9);
        const row = across + (random() - 0.5) * 1.6;
        cuts += cutIn(field, at(along, row), at(along + length, row), 3 * (0.7 + random() * 0.5), (random() - 0.5) * 2);
        along += length + 4;
      }
      return cuts;
    })
    .join('');
};

/** Short waves, row by row. */
const waves: Carving = (field, random) =>
  range(-15, field.height + 15, 15)
    .flatMap((y, row) =>
      range(row % 2 === 0 ? -34 : -15, field.width + 34, 38).map((x) => {
        const length = 34 * (0.85 + random() * 0.25);
        return cutIn(field, [x, y + (random() - 0.5) * 2], [x + length, y + (random() - 0.5) * 2], 3.2, -5);
      }),
    )
    .join('');

/** Seeds in quincunx. */
const seeds: Carving = (field, random) =>
  range(0, field.height + 17, 14.6)
    .flatMap((y, row) =>
      range(row % 2 === 0 ? 0 : 8.5, field.width + 17, 17).map((x) => {
        const angle = Math.PI / 3 + (random() - 0.5) * 0.6;
        const length = 8.5 * (0.8 + random() * 0.4);
        return cutIn(field, [x, y], [x + Math.cos(angle) * length, y + Math.sin(angle) * length], 3.6 * (0.8 + random() * 0.4));
      }),
    )
    .join('');

/** Herring-bone. */
const chevrons: Carving = (field, random) =>
  range(-22, field.width + 22, 22)
    .flatMap((x) =>
      range(-22, field.height + 22, 12.8).map((y) => {
        const jitter = (random() - 0.5) * 1.5;
        const tip: Point = [x + 11, y + 7.5 + jitter];
        return cutIn(field, tip, [x + 1.5, y + jitter], 2.8) + cutIn(field, tip, [x + 20.5, y + jitter], 2.8);
      }),
    )
    .join('');

/** Roof tiles: fans of three cuts. */
const tiles: Carving = (field, random) =>
  range(-28, field.height + 28, 14)
    .flatMap((y, row) =>
      range(row % 2 === 0 ? -28 : -14, field.width + 28, 28).map((x) =>
        [-0.62, 0, 0.62]
          .map((turn) => {
            const [dx, dy] = [Math.cos(Math.PI / 2 + turn), Math.sin(Math.PI / 2 + turn)];
            return cutIn(field, [x + dx * 10.6, y + dy * 10.6], [x + dx * 2.4, y + dy * 2.4], 2.3 * (0.8 + random() * 0.4));
          })
          .join(''),
      ),
    )
    .join('');

/** Rays out of the crossing. */
const rays: Carving = (field, random) => {
  const [x, y] = field.crossing;
  const reach = Math.hypot(field.width, field.height) * 1.1;
  return range(0, 46, 1)
    .map((index) => {
      const angle = (index / 46) * Math.PI * 2 + (random() - 0.5) * 0.03;
      const at = (distance: number): Point => [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
      let cuts = '';
      for (let distance = 26 + (index % 2) * 14; distance < reach; ) {
        const length = (24 + distance * 0.22) * (0.8 + random() * 0.4);
        cuts += cutIn(field, at(distance + length), at(distance), 1.4 + distance * 0.016);
        distance += length + 5;
      }
      return cuts;
    })
    .join('');
};

/** The two carvings of each paper, alternated field by field; another paper gets those of the crossing itself. */
const carvingsByPaper: Readonly<Record<string, readonly [Carving, Carving]>> = {
  EDU: [rays, seeds], EMP: [chevrons, furrows], ENV: [furrows, seeds], SAN: [seeds, waves],
  SOL: [tiles, seeds], TER: [tiles, furrows], ART: [rays, chevrons], COM: [rays, waves],
  CON: [seeds, chevrons], DEM: [chevrons, rays], GOU: [tiles, rays], NUM: [chevrons, seeds],
  SPO: [waves, furrows], TOU: [waves, furrows], FIN: [tiles, chevrons], PAT: [tiles, rays],
};

export const carvingsOf = (paper: string): readonly [Carving, Carving] => carvingsByPaper[paper] ?? [rays, furrows];
