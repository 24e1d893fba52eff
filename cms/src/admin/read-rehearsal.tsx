import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { AdminLink } from './office/admin-link';

type PanelProps = { model: string; documentId?: string };
type Apis = { apis: { addEditViewSidePanel(panels: ((props: PanelProps) => { title: string; content: React.ReactNode } | null)[]): void } };

const panel = ({ model, documentId }: PanelProps) =>
  model !== 'api::import-job.import-job' || documentId === undefined ? null : {
    title: 'Ce que l’import ferait',
    content: <Typography variant="omega"><AdminLink to={`/a-traiter?essai=${documentId}`}>Lire l’essai ligne par ligne</AdminLink></Typography>,
  };

/** On the form of a partner's import, the way to what it would do. */
export function addReadRehearsal(app: StrapiApp): void {
  (app.getPlugin('content-manager') as unknown as Apis).apis.addEditViewSidePanel([panel]);
}
