import { expect, test } from '@jest/globals';
import type { TemplateLine } from '../../office/shapes';
import { findTemplates } from './find-templates';

const line = (subject: string, group: string, when: string): TemplateLine => ({ id: subject, code: subject, language: 'fr', subject, text: '', edited: false, slots: [], ownSubject: subject, ownText: '', group, to: 'L’équipe', when });
const templates = [line('Bienvenue', 'Adhésion', 'L’équipe accepte'), line('Un vote', 'Votes', 'Un vote s’ouvre'), line('Rappel', 'Votes', 'Deux jours avant')];

test('mails are found by their words, to whom and when they leave, whatever the accents, family by family', () => {
  expect(findTemplates(templates, '').map(([group, lines]) => [group, lines.length])).toEqual([['Adhésion', 1], ['Votes', 2]]);
  expect(findTemplates(templates, 'EQUIPE accepte').map(([, lines]) => lines.map(({ subject }) => subject))).toEqual([['Bienvenue']]);
});
