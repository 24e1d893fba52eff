/** Why the CMS refuses what somebody of a partner asks: it says it in French, with the name of the sheet where there are several. */
const refusals: Readonly<Record<string, string>> = {
  'Aucun import de cet inventaire n’est en place : il n’y a encore rien à rendre.': 'No import of this inventory is in place: there is nothing to give back yet.',
  'Cet inventaire vient d’un fichier : donnez d’abord son adresse, par un nouvel import.': 'This inventory comes from a file: give its address first, by a new import.',
  'Donnez votre accord à cette lecture : sans lui, rien n’est lu.': 'Agree to this reading: without your word, nothing is read.',
  'Pour annuler cet import, écrivez à l’équipe : elle le fait avec vous.': 'To take this import back, write to the team: it does so with you.',
  'Cet import est en cours : attendez sa fin.': 'This import is under way: wait until it is over.',
  'Le travail sur ce fichier est en cours : attendez qu’il finisse.': 'The work on this file is under way: wait until it is over.',
  'Cet import attend l’accord de l’équipe : il ne change plus.': 'This import waits for the team: it does not change any more.',
  'Cet import est fait : envoyez le fichier de nouveau pour en faire un autre.': 'This import is done: send the file again to make another.',
  'Envoyez d’abord le fichier.': 'Send the file first.',
  'Ce fichier ne se lit pas encore : corrigez d’abord ce qui est signalé.': 'This file cannot be read yet: correct first what is pointed out.',
  'Faites d’abord un essai : il montre ce que l’import changerait.': 'Make a trial first: it shows what the import would change.',
  'Confirmez d’abord que les fiches absentes du fichier ont bien disparu.': 'Confirm first that the records the file no longer holds are really gone.',
  'Ce fichier n’est plus gardé : envoyez-le de nouveau.': 'This file is no longer kept: send it again.',
  'Ce fichier est déjà là : commencez un nouvel import pour en envoyer un autre.': 'This file is here already: begin a new import to send another.',
  'Un des termes choisis n’existe plus : rechargez la page.': 'One of the terms you chose does not exist any more: load the page again.',
  'Cette image n’est pas sur la fiche : ajoutez-la d’abord.': 'This picture is not on the record: add it first.',
  'D’autres partenaires recensent aussi ce projet : vous pouvez en retirer ce que vous en dites, non la fiche.': 'Other partners record this project as well: you may take off what you say of it, not the record.',
  'Une adresse électronique ou un numéro de téléphone se lit dans un texte public : donnez-les dans « Contact », où ils restent privés.': 'An e-mail address or a telephone number stands in a public text: give it under “Contact”, where it stays private.',
  'Cette image dépasse 15 Mo : réduisez-la avant de l’envoyer.': 'This picture is above 15 MB: make it smaller before you send it.',
  'Ce fichier n’est pas une image JPEG, PNG, WebP ou AVIF.': 'This file is not a JPEG, PNG, WebP or AVIF picture.',
  'Cette fiche ne peut pas recevoir d’autre image pour l’instant.': 'This record cannot take another picture for now.',
  'Une image a un texte de remplacement, un crédit et une licence.': 'A picture has an alternative text, a credit and a licence.',
  'Pour être publiée, une fiche a au moins un titre et un résumé.': 'To be published, a record has at least a title and a summary.',
  'Une opposition interdit de montrer cette fiche.': 'An objection forbids to show this record.',
  'Cette fiche n’est plus là.': 'This record is not here any more.',
};

const ofOne: readonly (readonly [french: RegExp, english: string])[] = [
  [/^« (.+) » attend déjà la relecture de l’équipe\.$/, '“$1” already waits for the team.'],
  [/^« (.+) » a changé sur le site depuis que vous avez écrit : comparez, puis publiez\.$/, '“$1” changed on the site since you wrote: compare, then publish.'],
  [/^« (.+) » n’a rien à publier\.$/, '“$1” has nothing to publish.'],
];

/** The same in English; as it was said where nobody has put it into English. */
export function cmsSaid(text: string): string {
  const plain = text.replace(/[\u00A0\u202F]/g, ' ');
  const said = refusals[plain] ?? ofOne.reduce((words, [french, english]) => words.replace(french, english), plain);
  return said === plain ? text : said;
}
