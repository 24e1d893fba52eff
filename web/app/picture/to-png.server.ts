import { createRequire } from 'node:module';

/** What is used of `sharp`, whose own types an ES module cannot find. */
type Sharp = (svg: Buffer) => { png(options: { palette: boolean; colours: number; effort: number }): { toBuffer(): Promise<Buffer> } };

const sharp = createRequire(import.meta.url)('sharp') as Sharp;

/** An SVG as a PNG of its own size; few colours, as our drawings have. */
export const toPng = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png({ palette: true, colours: 96, effort: 4 }).toBuffer();
