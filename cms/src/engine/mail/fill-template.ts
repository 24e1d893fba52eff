/** The words of a mail, with `{slots}` for what changes. A paragraph whose slots are all empty disappears. */
export type MailTemplate = { subject: string; text: string };
/** A mail to somebody who may read the site in English. */
export type MailInBoth = Readonly<Record<'fr' | 'en', MailTemplate>>;

const SLOT = /\{(\w+)\}/g;

function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(SLOT, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`A mail template asks for ${slot}, which nobody gave.`);
    return value;
  });
}

const isLeftEmpty = (paragraph: string, values: Readonly<Record<string, string>>): boolean => {
  const slots = [...paragraph.matchAll(SLOT)].map(([, name = '']) => name);
  return slots.length > 0 && slots.every((name) => values[name] === '');
};

/** Fills a template; what is filled in is never read as a template again. Throws on a slot without value. */
export function fillTemplate({ subject, text }: MailTemplate, values: Readonly<Record<string, string>>): MailTemplate {
  const paragraphs = text.trim().split(/\n{2,}/).filter((paragraph) => !isLeftEmpty(paragraph, values));
  return { subject: fill(subject, values), text: paragraphs.map((paragraph) => fill(paragraph, values)).join('\n\n') };
}
