/** What has been done, by what was chosen. */
const words: Readonly<Record<string, string>> = {
  accepted: 'accepté', refused: 'refusé', settled: 'réglé', answered: 'réponse envoyée', elsewhere: 'noté comme répondu', keep: 'ce qui est écrit reste', take: 'la valeur du fichier est prise',
  daily: 'lue chaque nuit', weekly: 'lue chaque semaine', monthly: 'lue chaque mois',
};

/** A decision told once it is taken. Pure. */
export const doneWords = (code: string, label: string): string => (label === 'Écarter' ? 'écarté' : (words[code] ?? label.toLowerCase()));

/** With the way to the draft that it made, which somebody must still read. */
export const toDone = (message: string, made?: { label: string; link: string }) =>
  made === undefined ? message : { message: `${message} Un brouillon attend d’être relu et publié.`, link: { url: `/admin${made.link}`, label: made.label } };
