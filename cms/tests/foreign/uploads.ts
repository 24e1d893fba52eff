import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makePng, pngChunk } from '../make-png.js';
import { queryDatabase } from '../open-database.js';
import { pictureTakenSomewhere } from '../picture-taken-somewhere.js';
import type { Scene } from './scene.js';

/** `ODD_FILES=5000` for a longer look. */
const SENT = Number(process.env['ODD_FILES'] ?? 1_000);
const [AT_ONCE, MOST_MB] = [5, 200];
const page = '<html><script>alert(8)</script></html>';
const text = (words: string) => new TextEncoder().encode(words);
/** A PNG that says it is so many pixels a side, in a few hundred bytes. */
const bombOf = (side: number): Uint8Array => makePng(side, Buffer.alloc(1_000_000), [pngChunk('tEXt', Buffer.from(`Comment\0${page}`))]);
const jpegThatIsAPage = (): Uint8Array => Buffer.concat([pictureTakenSomewhere, text(page)]);
const jpegOfComments = (): Uint8Array => Buffer.concat([pictureTakenSomewhere.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, page.length + 2]), text(page), pictureTakenSomewhere.subarray(2)]);

/** Pictures and what only looks like one, sent by somebody of a partner: to be called where tests are told. */
export const tellOfUploads = (scene: () => Scene) => describe('a picture that a partner sends', () => {
  const filesOf = () => (readdirSync(join(scene().stack.dataDir, 'uploads'), { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort();
  const send = async (bytes: Uint8Array, name: string): Promise<[number, number]> => {
    const { alpha } = scene();
    const { id } = (await alpha.ask<{ id: string }>('POST', 'projects', { values: { title: 'Une fiche à images' } })).body;
    const logo = await alpha.sendFile('profile/logo', bytes, name);
    return [(await alpha.sendFile(`projects/${id}/images?alt=x&credit=x&licence=cc0-1.0`, bytes, name)).status, logo.status];
  };

  const noPictures = (): [string, Uint8Array][] => [
    ['dessin.svg', text(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(8)</script></svg>`)], ['photo.jpg', text(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(8)"/>`)], ['photo.jpg', text(page)], ['page.html', text(page)],
    ['anime.gif', text('GIF89a\u0001\u0000\u0001\u0000')], ['photo.jpg', text('GIF89a/*<script>alert(8)</script>*/=1')], ['charte.pdf', text(`%PDF-1.7 ${page}`)], ['photo.png', Buffer.from('89504e470d0a1a0a0000', 'hex')], ['photo.jpg', pictureTakenSomewhere.subarray(0, 200)],
    ['photo.jpg', Buffer.alloc(0)], ['bombe.png', bombOf(60_000)], ['bombe.png', bombOf(7_000)], ['archive.jpg', Buffer.from('504b0304', 'hex')], ['lourde.jpg', Buffer.concat([pictureTakenSomewhere, Buffer.alloc(16_000_000)])],
  ];

  test('is refused with a word where it is none, and nothing of it is kept', async () => {
    const before = filesOf();
    const cases = noPictures();
    const told = [];
    for (const [name, bytes] of cases) told.push([name, ...(await send(bytes, name))]);
    expect(told).toEqual(cases.map(([name]) => [name, 400, 400]));
    expect(filesOf()).toEqual(before);
  }, 60_000);

  test('nor where a thousand of them come: no file is kept, and what they were read with is given back', async () => {
    const before = filesOf();
    const residentMb = () => Number(spawnSync('ps', ['-o', 'rss=', '-p', String(scene().stack.pids().cms)]).stdout.toString()) / 1024;
    const [cases, resting] = [noPictures(), residentMb()];
    expect(resting).toBeGreaterThan(0);
    const statuses: number[] = [];
    for (let sent = 0; sent < SENT; sent += AT_ONCE)
      statuses.push(...(await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => cases[(sent + index) % cases.length]).map(async ([name, bytes] = ['', new Uint8Array()]) => (await scene().alpha.sendFile('profile/logo', bytes, name)).status))));
    expect([statuses.length, statuses.filter((status) => status !== 400)]).toEqual([SENT, []]);
    expect(filesOf()).toEqual(before);
    expect(residentMb() - resting).toBeLessThanOrEqual(MOST_MB);
  }, 60_000 + SENT * 200);

  test('is drawn again from its pixels: what was hidden in it, its name and where it was taken are gone', async () => {
    const before = new Set(filesOf());
    for (const [name, bytes] of [['../../../etc/photo.jpg', jpegThatIsAPage()], ['photo.php.jpg', jpegOfComments()], ['photo.html', pictureTakenSomewhere], ['x'.repeat(400), pictureTakenSomewhere], ['a\u0000b%2f..jpg', pictureTakenSomewhere]] as const)
      expect([name, ...(await send(bytes, name))]).toEqual([name, 200, 200]);
    const kept = filesOf().filter((file) => !before.has(file));
    expect(kept.length).toBeGreaterThanOrEqual(10);
    expect(kept.filter((file) => !/\/[\w-]+\.(jpg|png|webp|avif)$/.test(file.slice(scene().stack.dataDir.length)))).toEqual([]);
    expect(kept.filter((file) => /<script|Exif|Cachee|alert\(8\)/.test(readFileSync(file, 'latin1')))).toEqual([]);
    const rows = await queryDatabase<{ mime: string }>(scene().stack, 'select distinct mime from files');
    expect(rows.filter(({ mime }) => !/^image\/(jpeg|png|webp|avif)$/.test(mime))).toEqual([]);
  }, 60_000);
});
