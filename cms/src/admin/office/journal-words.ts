export const actionNames: Readonly<Record<string, string>> = {
  create: 'Création', update: 'Modification', publish: 'Publication', unpublish: 'Dépublication', discardDraft: 'Brouillon abandonné', delete: 'Suppression', merge: 'Réunion', unmerge: 'Réunion défaite', restore: 'Reprise dans la corbeille', purge: 'Suppression définitive',
};
export const natureNames: Readonly<Record<string, string>> = { person: 'Équipe', carrier: 'Porteur du projet', partner: 'Partenaire', run: 'Import', job: 'Le site lui-même' };
export const typeNames: Readonly<Record<string, string>> = {
  project: 'Projet', partner: 'Partenaire', organisation: 'Structure porteuse', entry: 'Fiche d’un inventaire', inventory: 'Inventaire', page: 'Page', article: 'Actualité', event: 'Événement', collection: 'Dossier', document: 'Document',
  meeting: 'Réunion', decision: 'Décision', theme: 'Thème', audience: 'Public', method: 'Façon d’agir', person: 'Personne', 'press-article': 'Article de presse', 'timeline-event': 'Étape', 'governance-body': 'Instance', synonym: 'Synonyme',
  duplicate: 'Doublon', objection: 'Opposition', membership: 'Adhésion', invitation: 'Invitation', redirect: 'Redirection', 'site-settings': 'Réglages du site', recipe: 'Recette', mailbox: 'Boîte de l’équipe', harvest: 'Lecture d’une source',
  'mail-template': 'Modèle de courriel', testimonial: 'Témoignage', alert: 'Alerte', submission: 'Modification proposée', message: 'Message', report: 'Signalement', proposal: 'Proposition', 'membership-application': 'Demande d’adhésion', 'join-request': 'Demande à rejoindre un partenaire', conflict: 'Désaccord',
  'profile-change': 'Présentation d’un partenaire', 'import-job': 'Import d’un partenaire', call: 'Appel aux partenaires', mail: 'Courriel', change: 'Index de recherche', user: 'Compte de l’espace partenaires', 'admin-user': 'Compte de l’équipe',
  'admin-role': 'Rôle de l’équipe', file: 'Fichier de la médiathèque', vote: 'Vote', participation: 'Siège d’une organisation', comment: 'Commentaire', 'group-note': 'Note d’un groupe', 'bin-item': 'Corbeille', 'value-decision': 'Mot d’un fichier, et ce qu’il désigne', saying: 'Parole d’un partenaire', 'theme-opinion': 'Avis sur un thème', ballot: 'Bulletin de vote', run: 'Import',
  link: 'Lien privé', session: 'Session', curation: 'Valeur écrite à la main',
};
