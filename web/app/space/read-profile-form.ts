import type { SpaceFormValues } from './space-form-values';

const PREFIX = 'withhold-';
export const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);

/** A profile's form as its schema wants it: boxes ticked, lines of a text; `named`: territories that were written and not ticked. */
export const toAskedProfile = (form: SpaceFormValues, named: readonly string[]) => ({
  mission: form.get('mission'), site: form.get('site'), scale: form.get('scale'), licence: form.get('licence') || 'inconnue',
  territories: [...new Set([...form.all('territories'), ...named])], activities: linesOf(form.get('activities')),
});

/** The form of what a partner settles, as its schema wants it: only fields that are reserved are named. */
export const toAskedSettings = ({ values }: SpaceFormValues) => ({
  excerptLimit: values['excerptLimit'], reminderRhythm: values['reminderRhythm'], contactEmail: values['contactEmail'],
  withholds: Object.entries(values).filter(([name, level]) => name.startsWith(PREFIX) && level !== '').map(([name, openness]) => ({ field: name.slice(PREFIX.length), openness })),
});

/** What its reader saw of each field, as the form carried it; nothing where that cannot be read. */
export function readSeen(text: string): Record<string, string> {
  try {
    const seen = JSON.parse(text) as unknown;
    return typeof seen === 'object' && seen !== null ? Object.fromEntries(Object.entries(seen).filter((pair): pair is [string, string] => typeof pair[1] === 'string')) : {};
  } catch {
    return {};
  }
}
