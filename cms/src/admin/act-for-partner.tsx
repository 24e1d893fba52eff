import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification, type StrapiApp } from '@strapi/strapi/admin';

type PanelProps = { model: string; documentId?: string };
type Apis = { apis: { addEditViewSidePanel(panels: ((props: PanelProps) => { title: string; content: React.ReactNode } | null)[]): void } };

function ActForPartner({ documentId }: { documentId: string }) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const open = async () => {
    // Opened at the press itself: a page opened later is taken for an unwanted one.
    const page = window.open('', '_blank');
    try {
      const { data } = await post<{ link: string }>(`/carrefour/act-for/${documentId}`, {});
      if (page !== null) page.location.href = data.link;
    } catch {
      page?.close();
      toggleNotification({ type: 'danger', message: 'Cet espace n’a pas pu être ouvert : il faut administrer ou modérer.' });
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="omega" textColor="neutral600">
        Vous y agissez à sa place, sous le nom « L’équipe pour… » : c’est écrit dans l’historique.
      </Typography>
      <Button variant="secondary" onClick={() => void open()}>
        Ouvrir son espace
      </Button>
    </Flex>
  );
}

const panel = ({ model, documentId }: PanelProps) =>
  model === 'api::partner.partner' && documentId !== undefined ? { title: 'Espace du partenaire', content: <ActForPartner documentId={documentId} /> } : null;

/** On a partner's form, the way into its space for the team. */
export function addActForPartner(app: StrapiApp): void {
  (app.getPlugin('content-manager') as unknown as Apis).apis.addEditViewSidePanel([panel]);
}
