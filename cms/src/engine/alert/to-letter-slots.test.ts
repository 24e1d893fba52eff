import { expect, test } from '@jest/globals';
import type { ToldProject } from './split-news';
import { fillTemplate } from '../mail/fill-template';
import { letter } from '../mail/templates/alerts';
import { toLetterSlots } from './to-letter-slots';

const writeLetter = (...given: Parameters<typeof toLetterSlots>) => {
  const slots = toLetterSlots(...given);
  return slots === null ? null : fillTemplate(letter[given[0].language], slots);
};

const project = (title: string, town: string | null = null): ToldProject => ({ id: title, slug: title.toLowerCase(), title, updatedAt: '', places: [{ commune: town === null ? null : { name: town } }] });
const alert = { query: 'q=four', label: '«\u202Ffour\u202F»', frequency: 'weekly', language: 'fr' } as const;
const parts = { news: { added: [project('Four', 'Lyon')], changed: [project('Pain')] }, isWhole: true, introduction: '', stop: 'https://carrefour.example/alertes/arreter/x', linkTo: (path: string) => `https://carrefour.example${path}` };

test('new and changed projects each have their place, their town and their address; the way to stop is said', () => {
  const { subject, text } = writeLetter(alert, parts) ?? { subject: '', text: '' };
  expect(subject).toBe('1\u00A0nouveau projet, 1\u00A0fiche mise à jour\u00A0: «\u202Ffour\u202F»');
  expect(text).toContain('• Four (Lyon)\nhttps://carrefour.example/projets/four');
  expect(text.indexOf('nouveau projet')).toBeLessThan(text.indexOf('mise à jour'));
  expect(text).toContain('Votre recherche : «\u202Ffour\u202F»');
  expect(text).toContain('/recherche?q=four&sort=recent');
  expect(text).toContain(parts.stop);
  const unnamed = [writeLetter({ ...alert, label: '' }, parts), writeLetter({ ...alert, label: '', language: 'en' }, parts)];
  expect(unnamed.map((mail) => mail?.subject)).toEqual(['1\u00A0nouveau projet, 1\u00A0fiche mise à jour', '1\u00A0new project, 1\u00A0updated record']);
  expect(unnamed.map((mail) => /Votre recherche|Your search/.test(mail?.text ?? ''))).toEqual([false, false]);
});

test('many projects are counted, ten are named', () => {
  const many = Array.from({ length: 14 }, (_, index) => project(`Four${index}`));
  const { text } = writeLetter(alert, { ...parts, news: { added: many, changed: [] } }) ?? { text: '' };
  expect(text.match(/^• /gm)).toHaveLength(10);
  expect(text).toContain('Et encore 4\u00A0nouveaux projets.');
  expect(text).not.toContain('mise à jour');
});

test('with nothing to say there is no mail; the newsletter is also an introduction', () => {
  const nothing = { ...parts, news: { added: [], changed: [] } };
  expect(writeLetter(alert, nothing)).toBeNull();
  expect(writeLetter({ ...alert, query: '', label: '' }, { ...nothing, introduction: 'Bonjour du Carrefour' })?.text).toContain('Bonjour du Carrefour');
});
