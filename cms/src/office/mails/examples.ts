/** What stands in a slot when a template is tried: something of the length and kind that is sent. */
const examples: Readonly<Record<string, string>> = {
  project: 'Épicerie solidaire du Vercors', organisation: 'Les Ateliers du Canal', partner: 'Les Ateliers du Canal', writer: 'Camille Essai', recipient: 'l’équipe du projet', subject: 'Venir voir votre lieu',
  body: 'Bonjour,\n\nNous aimerions venir voir comment vous faites.', answer: 'Merci de votre message : nous vous attendons jeudi.', date: '12 mars 2026', kind: 'la corriger', purpose: 'Une question',
  sheet: 'https://exemple.fr/projets/epicerie-solidaire', link: 'https://exemple.fr/lien', contact: 'https://exemple.fr/contact', charter: 'Charte, version 3', role: 'Rédaction', by: 'Camille Essai', until: '12 avril 2026', year: '2026', deadline: '30 avril 2026', name: 'Camille Essai', email: 'camille@exemple.fr', note: 'Je tiens l’inventaire depuis cette année.',
  question: 'Adopte-t-on la charte révisée ?', details: 'Le texte proposé est dans les notes du groupe.', closesOn: '30 avril 2026', inventory: 'Nos projets 2026', counts: '120 lignes, 12 créées, 3 mises à jour', reading: 'https://exemple.fr/essai',
  message: 'Le serveur a répondu 503 : le service n’est pas disponible.', mission: 'Donner une seconde vie aux objets.', applied: 'Elle est déjà appliquée.', noted: 'Vous aviez ajouté un mot : qui a accepté l’a lu.',
};

const address = /link|sheet|url|invitation|admin|^space$/i;

/** An example for each slot of a template. */
export const toExamples = (slots: readonly string[]): Record<string, string> =>
  Object.fromEntries(slots.map((slot) => [slot, examples[slot] ?? (address.test(slot) ? 'https://exemple.fr/lien' : `[${slot}]`)]));
