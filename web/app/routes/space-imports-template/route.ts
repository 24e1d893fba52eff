import type { LoaderFunctionArgs } from '@remix-run/node';
import { bringSpaceFile } from '../../space/imports/bring-file.server';

/** `/espace/imports/modele.xlsx`: a workbook to fill in. */
export const loader = ({ request }: LoaderFunctionArgs) => bringSpaceFile(request, 'imports/template');
