import { expect, test } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { zipTexts } from './zip-texts';

/** A zip of one deflated part, as workbooks are. */
function zipOf(text: string): Buffer {
  const bytes = deflateRawSync(Buffer.from(text));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(1, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(bytes.length, 20);
  entry.writeUInt16LE(1, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + 1 + bytes.length, 16);
  return Buffer.concat([local, Buffer.from('a'), bytes, entry, Buffer.from('a'), end]);
}

test('what a workbook says is read out of it', () => {
  expect(zipTexts(zipOf('<t>ana@x.fr</t>'))).toEqual(['<t>ana@x.fr</t>']);
});

test('what is no workbook, or a broken one, says nothing', () => {
  expect(zipTexts(Buffer.from('Titre;Courriel'))).toEqual([]);
  expect(zipTexts(zipOf('x').subarray(5))).toEqual([]);
});
