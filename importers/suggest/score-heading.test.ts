import { expect, test } from '@jest/globals';
import { scoreHeading } from './score-heading.js';

test.each([
  ['Nom du projet ', 'title'], ['PROJET (NOM)', 'title'], ['Project title', 'title'], ['titreDuProjet', 'title'], ['denomination', 'title'],
  ['Projet porté par la structure porteuse', 'leadOrganisation'], ['porteur de projet', 'leadOrganisation'], ['organisation.name', 'leadOrganisation'],
  ['postal_code', 'places.postcode'], ['Code postal ', 'places.postcode'], ['CP', 'places.postcode'], ['address.city', 'places.commune'], ['Ville', 'places.commune'],
  ['Departement', 'places.department'], ['REGION', 'places.region'], ['address.street', 'places.address'], ['coordonnées GPS', 'places.coordinates'],
  ['Thématiques', 'themes'], ['Sous-thématiques 3', 'themes'], ['Publics visés', 'audiences'], ['target audience', 'audiences'], ['Méthode', 'methods'],
  ['E-mail', 'contact.email'], ['adresse mail', 'contact.email'], ['N° de téléphone', 'contact.phone'], ['Site Internet', 'website'], ['Page Facebook', 'links.facebook'],
  ['Année de création', 'startYear'], ['start_year', 'startYear'], ['Échelle', 'scale'], ['Etat d’avancement', 'maturity'], ['siret_siege', 'siret'],
  ['Desciption', 'description'], ['label.@value', 'description'], ['En une phrase', 'summary'], ['Logo', 'ignored'], ['denomination_enrich_source', 'ignored'],
  ['Date de mise à jour', 'sourceDate'], ['Lien vers la fiche', 'sourceUrl'], ['awards[].title', 'distinctions.label'], ['keyFigures.value', 'figures.value'],
  ['Lancée', 'startYear'], ['Launched', 'startYear'], ['cree_le', 'startYear'], ['foundingDate', 'startYear'], ['Budget annuel (€)', 'figures.value'], ['Nombre de bénéficiaires', 'figures.value'], ['metrics.jobs', 'figures.value'],
  ['Porté par', 'leadOrganisation'], ['En quelques mots', 'summary'], ['Lieu d’action', 'places.commune'],
])('« %s » is read as %s', (heading, target) => {
  expect(scoreHeading(heading)[0]?.target).toBe(target);
});

test('a heading of letters without a meaning says nothing', () => {
  expect(scoreHeading('zyx 42')).toEqual([]);
});
