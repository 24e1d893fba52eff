import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';

type File = { name: string; url: string; schema: string | null; sha256: string; records: number };
type Given = { dumps: { edition: string; date: string; licence: string; citation: string; files: File[] }[] };
type Line = { id: string; slug: string; title: string };
export type CopyLines = { schema: string | null; lines: Line[] };

/** The whole copies that a site gives, and what its latest day's holds, as whoever downloads it has it. */
export function daysCopies(webUrl: string) {
  const list = async (): Promise<Given> => (await (await fetch(`${webUrl}/api/v1/dumps`)).json()) as Given;
  // The year's edition and the day's copy are written one after the other.
  const daily = async () => (await list()).dumps.filter(({ edition }) => !edition.startsWith('edition-'));
  const linesOf = async (wanted: string): Promise<CopyLines> => {
    const file = (await daily())[0]?.files.find(({ name }) => name === wanted);
    const bytes = Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer());
    if (createHash('sha256').update(bytes).digest('hex') !== file?.sha256) throw new Error(`${wanted} has not the checksum that was told`);
    return { schema: file.schema, lines: gunzipSync(bytes).toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Line) };
  };
  return { list, daily, linesOf };
}

/** What is wrong with the first lines of a copy, by the schema that is told beside it. */
export async function unlikeTheirSchema({ schema, lines }: CopyLines): Promise<unknown[]> {
  const ajv = new Ajv({ strict: false, formats: { uri: true, date: true, 'date-time': true } });
  const validate = ajv.compile((await (await fetch(schema ?? '')).json()) as object);
  return lines.slice(0, 200).flatMap((line): unknown[] => (validate(line) ? [] : [{ line, errors: validate.errors }]));
}
