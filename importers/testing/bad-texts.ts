import iconv from 'iconv-lite';

const MEGABYTE = 1024 * 1024;
const lines = (...rows: string[]): Buffer => Buffer.from(`id;titre;ville\n${rows.join('\n')}\n`);

/** Text files each bad in its own way, made here. */
export const badTexts = {
  empty: () => Buffer.alloc(0),
  'a picture': () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  'an old workbook': () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
  'a web page': () => Buffer.from('<!doctype html><html><body>Erreur 404</body></html>'),
  'a binary file': () => Buffer.alloc(4_096),
  'no headings': () => Buffer.from('\n\n\n'),
  'one line of ten megabytes': () => Buffer.concat([Buffer.from('id;titre;ville\n1;bon;Lyon\n'), Buffer.alloc(10 * MEGABYTE, 0x61), Buffer.from('\n2;bon;Brest\n')]),
  'null characters': () => lines('1;bon;Lyon', '2;ab\0cd;Brest'),
  'a cell of one megabyte': () => lines('1;bon;Lyon', `2;${'x'.repeat(MEGABYTE)};Brest`),
  'an unclosed quote': () => lines('1;bon;Lyon', '2;"ouvert;Brest', '3;bon;Nantes', '4;bon;Metz'),
  'an unclosed quote that the next one closes': () => lines('1;bon;Lyon', '2;"ouvert;Brest', '3;bon;Nantes', '4;x";Metz', '5;bon;Pau'),
  'ragged rows': () => lines('1;bon;Lyon', '2;court', '3;trop;Pau;long;encore'),
  'mixed encodings': () => Buffer.concat([lines('1;été;Lyon'), iconv.encode('2;forêt;Brest\n', 'windows-1252'), Buffer.from('3;é'), Buffer.from([0xe9, 0x28]), Buffer.from(';Pau\n')]),
  'accents broken at the source': () => lines('1;bon;Lyon', '2;Ã©cole;Brest'),
  'a heading named __proto__': () => Buffer.from('id;__proto__;constructor\n1;a;b\n'),
  'broken JSON': () => Buffer.from('[\n  {"id": 1, "titre": "bon"},\n  {"id": 2 "titre": "cassé"}\n]'),
  'JSON that stops in the middle': () => Buffer.from('[{"id": 1, "titre": "bon"}, {"id": 2, "ti'),
  'JSON without a list': () => Buffer.from('{"erreur": "non autorisé"}'),
  'JSON nested a thousand times': () => Buffer.from(`[{"id": 1}, {"id": ${'['.repeat(1_000)}${']'.repeat(1_000)}}]`),
  'JSON with a null character and a __proto__': () => Buffer.from('[{"id": 1, "__proto__": {"admin": true}, "titre": "a"}, {"id": 2, "adresse": {"ville": "a\\u0000b"}}]'),
} satisfies Record<string, () => Buffer>;
