import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

type GivenCopy = { edition: string; amended: string | null; citation: string; files: { name: string; url: string; sha256: string; records: number }[] };
type Line = { id: string; summary: string; places: { address: string | null; precision: string }[] };
export type ReadCopy = { edition: string; amended: string | null; sha256: string; isWhole: boolean; text: string; lines: Line[] };

/** The whole copies that a site gives: the latest of a day, and that of the year. */
export function givenCopies(webUrl: string) {
  const given = async (kind: 'day' | 'year'): Promise<GivenCopy | undefined> => {
    const { dumps } = (await (await fetch(`${webUrl}/api/v1/dumps`)).json()) as { dumps: GivenCopy[] };
    return dumps.find(({ edition }) => edition.startsWith('edition-') === (kind === 'year'));
  };
  /** Its projects, as whoever downloads them has them; `isWhole`: they have the checksum that was told. */
  const read = async (kind: 'day' | 'year'): Promise<ReadCopy> => {
    const copy = await given(kind);
    const file = copy?.files.find(({ name }) => name === 'projects.jsonl.gz');
    const bytes = Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const text = gunzipSync(bytes).toString('utf8');
    return { edition: copy?.edition ?? '', amended: copy?.amended ?? null, sha256, isWhole: sha256 === file?.sha256, text, lines: text.trimEnd().split('\n').map((line) => JSON.parse(line) as Line) };
  };
  return { given, read };
}
