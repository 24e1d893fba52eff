/** What people need to know of a mail before they rewrite it: its family, to whom it leaves, and when. */
export type TemplateNote = { group: string; to: string; when: string };

const [partners, accounts, sheets, proposals, messages, reports, readers, votes] = [
  'Adhésion et vie des partenaires', 'Comptes et invitations', 'Fiches des porteurs', 'Projets proposés', 'Messages', 'Signalements', 'Abonnés', 'Votes',
] as const;
const [team, carrier, visitor, writer, reader] = ['L’équipe', 'Le porteur du projet', 'Qui a proposé', 'Qui a écrit', 'L’abonné'] as const;
const imports = 'Imports et sources';
const note = (group: string, to: string, when: string): TemplateNote => ({ group, to, when });

/** By the code of the template. */
export const templateNotes: Readonly<Record<string, TemplateNote>> = {
  'alert-to-confirm': note(readers, reader, 'Quelqu’un s’abonne : l’adresse est à confirmer.'),
  'alert-already': note(readers, reader, 'Quelqu’un s’abonne une seconde fois à la même recherche.'),
  letter: note(readers, reader, 'Chaque semaine ou chaque mois, s’il y a du nouveau.'),
  'call-for-files': note(partners, 'Le contact du partenaire', 'L’équipe envoie l’appel annuel (« Appels aux partenaires »).'),
  'freshness-asked': note(partners, 'Qui tient les fiches du partenaire', 'Des fiches n’ont pas été confirmées depuis un an.'),
  'import-to-approve': note(imports, team, 'Un partenaire relu demande un import.'),
  'import-decided-accepted': note(imports, 'Qui a demandé l’import', 'L’équipe accepte l’import.'),
  'import-decided-refused': note(imports, 'Qui a demandé l’import', 'L’équipe refuse l’import.'),
  'source-alert': note(imports, team, 'Une source lue en ligne ne répond plus, ou change de forme.'),
  'application-received': note(partners, 'L’organisation candidate', 'Sa demande d’adhésion arrive.'),
  'application-to-read': note(partners, team, 'Une demande d’adhésion arrive.'),
  'application-decided-accepted': note(partners, 'L’organisation candidate', 'L’équipe accepte la demande d’adhésion.'),
  'application-decided-refused': note(partners, 'L’organisation candidate', 'L’équipe refuse la demande d’adhésion.'),
  'profile-to-read': note(partners, team, 'Un partenaire relu modifie sa page.'),
  'profile-refused': note(partners, 'Le partenaire', 'L’équipe refuse ce qu’il a changé à sa page.'),
  'profile-accepted': note(partners, 'Le partenaire', 'L’équipe accepte ce qu’il a changé à sa page.'),
  'submission-to-read': note(partners, team, 'Un partenaire relu soumet des fiches : au plus un courriel par heure.'),
  'submission-decided-accepted': note(partners, 'Qui écrit pour le partenaire', 'L’équipe accepte ses modifications d’une fiche.'),
  'submission-decided-refused': note(partners, 'Qui écrit pour le partenaire', 'L’équipe refuse ses modifications d’une fiche.'),
  'draft-kept': note(proposals, visitor, 'Le brouillon d’une proposition est gardé.'),
  'proposal-to-decide': note(proposals, 'Le partenaire cité, sinon l’équipe', 'Un projet est proposé.'),
  'proposal-received': note(proposals, visitor, 'Sa proposition arrive.'),
  'proposal-decided-published': note(proposals, visitor, 'Sa proposition est acceptée et publiée aussitôt.'),
  'proposal-decided-accepted': note(proposals, visitor, 'Sa proposition est acceptée : la fiche sera relue, puis publiée.'),
  'proposal-decided-refused': note(proposals, visitor, 'Sa proposition est refusée.'),
  'report-received': note(reports, 'L’équipe, et le partenaire dont un fait est en cause', 'Quelqu’un signale une fiche ou donne son avis.'),
  'report-receipt': note(reports, writer, 'Son signalement ou son avis arrive, s’il laisse son adresse.'),
  'report-answered': note(reports, writer, 'L’équipe répond à son signalement.'),
  'sheet-link-mail': note(sheets, carrier, 'Il demande le lien pour corriger sa fiche.'),
  'change-to-decide': note(sheets, 'Le partenaire qui a recensé le projet, sinon l’équipe', 'Le porteur confirme, corrige ou veut retirer sa fiche.'),
  'change-received': note(sheets, carrier, 'Sa demande sur sa fiche arrive.'),
  'change-decided-accepted': note(sheets, carrier, 'Sa demande est acceptée.'),
  'change-decided-refused': note(sheets, carrier, 'Sa demande est refusée.'),
  'invitation-sent': note(accounts, 'La personne invitée', 'Quelqu’un l’invite dans l’espace d’un partenaire.'),
  'invitation-reminded': note(accounts, 'La personne invitée', 'Son invitation attend encore.'),
  'password-asked': note(accounts, 'Le titulaire du compte', 'Il demande un nouveau mot de passe.'),
  'password-changed': note(accounts, 'Le titulaire du compte', 'Son mot de passe vient de changer.'),
  'join-received': note(accounts, 'Qui veut rejoindre un partenaire', 'Sa demande arrive.'),
  'join-asked': note(accounts, 'Les référents du partenaire, sinon l’équipe', 'Quelqu’un demande à rejoindre un partenaire.'),
  'join-refused': note(accounts, 'Qui veut rejoindre un partenaire', 'Sa demande est refusée.'),
  'to-carrier': note(messages, carrier, 'Quelqu’un lui écrit par le site.'),
  'to-partner': note(messages, 'Le partenaire', 'Quelqu’un lui écrit par le site.'),
  'to-team': note(messages, team, 'Quelqu’un écrit à l’équipe, ou personne d’autre ne peut répondre.'),
  reminder: note(messages, 'Qui a reçu le message', 'Une semaine sans réponse.'),
  'message-receipt': note(messages, writer, 'Son message part.'),
  'message-reminded': note(messages, writer, 'Une semaine sans réponse : un rappel est parti.'),
  'message-passed-on': note(messages, writer, 'Sans réponse, son message est confié à quelqu’un d’autre.'),
  'message-handed-on': note(messages, writer, 'Qui avait reçu son message ne peut pas répondre : il est confié à quelqu’un d’autre.'),
  'message-answered': note(messages, writer, 'Une réponse lui est donnée par le site.'),
  'vote-opened': note(votes, 'Les organisations qui votent', 'Un vote s’ouvre.'),
  'vote-reminder': note(votes, 'Les organisations qui n’ont pas voté', 'Deux jours avant la fin du vote.'),
};
