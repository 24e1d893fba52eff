import type { ImportItem } from '@carrefour/config';
import type { Rejection } from '../group/stream-groups.js';
import type { Notice } from '../read/inventory.js';

export const exampleNotice: Notice = { line: null, message: 'Les lignes d’exemple du classeur modèle y sont encore : elles sont laissées de côté, rien n’en paraît.' };

/** The rows of an example of the workbook to fill in: told like any row that is refused. */
export const toExampleRejections = ({ key, rows }: ImportItem): Rejection[] =>
  rows.map(({ line }) => ({ line, column: null, key, reason: 'Ligne d’exemple du classeur modèle, laissée de côté. Mettez un de vos projets à sa place, ou effacez-la.' }));
