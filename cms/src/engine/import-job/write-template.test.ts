import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { writeTemplate } from './write-template';

const term = (code: string, label: string) => ({ code, label, labelEn: label, parent: null, aliases: [] });
const taxonomy = {
  themes: [term('EDC', 'Éducation à la citoyenneté'), term('ALI', 'Alimentation durable'), term('MOB', 'Mobilité')], audiences: [term('habitants', 'Habitants')], methods: [term('circuit-court', 'Circuit court')],
};

/** A part of a workbook, from where its local header says that it starts. */
async function partOf(name: string): Promise<string> {
  const bytes = await buffer(writeTemplate(taxonomy));
  const at = bytes.indexOf(name);
  return inflateRawSync(bytes.subarray(at + name.length + bytes.readUInt16LE(at - 2))).toString();
}

test('the cells of the workbook to fill in offer the words of its lists, and its examples speak of what they are', async () => {
  const sheet = await partOf('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('sqref="E2:E2000"><formula1>Listes!$A$2:$A$4</formula1>');
  expect(sheet.match(/<dataValidation /g)).toHaveLength(5);
  expect(sheet.match(/showErrorMessage/g)).toHaveLength(2);
  expect([sheet.includes('Alimentation durable'), sheet.includes('Mobilité'), sheet.includes('Éducation à la citoyenneté')]).toEqual([true, true, false]);
});
