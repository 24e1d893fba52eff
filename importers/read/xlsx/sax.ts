import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';

export type XmlHandler = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Awaited after each piece read: the time to let go of what was made of it. */
  readonly between?: () => Promise<void>;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML as it comes and tells its elements by their local names. Throws where it is malformed, with line and column. */
export async function readXml(stream: AsyncIterable<Buffer>, { open, close, text, between }: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes as Record<string, string>));
  if (close !== undefined) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: StringDecoder | null = null;
  for await (const chunk of stream) {
    decoder ??= new StringDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf16le' : 'utf8');
    parser.write(decoder.write(chunk));
    await between?.();
  }
  parser.write(decoder?.end() ?? '').close();
}
