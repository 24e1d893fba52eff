export type Part = { code: string; label: string | null; words: string[] };

/** Reads how a term is to be parted, one part a line: `CODE=Nom : mot, autre mot`; a code without words takes the rest, one that exists needs no name. */
export const toParts = (text: string): Part[] =>
  text.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => {
    const [head = '', ...rest] = line.split(':');
    const [code = '', ...label] = head.split('=').map((part) => part.trim());
    const named = label.join('=').trim();
    return { code, label: named === '' ? null : named, words: rest.join(':').split(',').map((word) => word.trim()).filter(Boolean) };
  });
