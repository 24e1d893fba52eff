import { expect, test } from '@jest/globals';
import { asksToPublish, readAnswer } from './publishing-question.js';

test.each([
  ['Acceptez-vous que ces informations soient publiées ?', 'opens'], ['Autorisation de diffusion', 'opens'], ['Accord pour rendre la fiche publique', 'opens'], ['Published', 'opens'], ['Visible sur le site', 'opens'],
  ['PUBLICATION SUR LE SITE', 'opens'], ['Acceptez-vous d’être publié ? (oui/non)', 'opens'], ['Publiable (O/N)', 'opens'],
  ['Ne pas publier', 'closes'], ['Fiche confidentielle', 'closes'], ['Do not share', 'closes'],
  ['Acceptez-vous d’être contacté ?', null], ['Public visé', null], ['Ouverture', null], ['Diffusion', null],
  ['Acceptez-vous que votre fiche soit publiée ? (les contacts restent privés)', null], ['Je n’autorise pas la diffusion', null], ['Refus d’autorisation de diffusion', null],
] as const)('« %s » : %s', (heading, asked) => expect(asksToPublish(heading)).toBe(asked));

test('a plain answer is read, and a doubt is no answer', () => {
  expect(['Oui, j’accepte', 'J’autorise', 'Non merci', 'x', 'Oui, mais sans mon nom', 'non publique !'].map(readAnswer)).toEqual([true, true, false, true, null, null]);
});
