import { z } from 'zod';

/** One line: a line break or another control character in it is an attempt to write a mail's headers. */
export const formLine = (max: number) => z.string().trim().min(1).max(max).regex(/^\P{Cc}*$/u, 'injection');

/** Free text, its line breaks made plain and its other control characters taken out. */
export const formText = (max: number) =>
  z.string().transform((text) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '').trim()).pipe(z.string().min(1).max(max));

/** An address somebody types; checked before it is trimmed, for a line break after it is no accident. */
export const formEmail = z.string().regex(/^\P{Cc}*$/u, 'injection').trim().toLowerCase().max(250).pipe(z.email());

/** The address of a site as people say it: `www.exemple.fr` is `https://www.exemple.fr`. Its schema then judges it. */
export const toSite = (text: string): string => (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#].*)?$/u.test(text.trim()) ? `https://${text.trim()}` : text.trim());
export const formSite = z.string().transform(toSite);

/** An empty box is no answer. */
export const orNothing = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : (value ?? null)), schema.nullable());

export const formLocale = z.enum(['fr', 'en']);

/** The secret of a link sent by mail. */
export const linkToken = z.string().regex(/^[\w-]{43}$/);

/** What every form says of its sender besides what is written in it. */
export const formSender = {
  locale: formLocale,
  /** Digest of the network it came from, other every day: counts, and tells nobody who. */
  visitor: z.string().regex(/^[0-9a-f]{32}$/),
};

/** A project's address on the site. */
export const formSlug = z.string().trim().toLowerCase().min(1).max(250).regex(/^[a-z0-9-]+$/);
