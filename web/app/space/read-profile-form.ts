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
