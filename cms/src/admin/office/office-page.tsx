import { Alert, Box, Flex, Loader } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { toActionId, type OfficeAction } from '../../office/office-actions';
import type { Asked } from './use-office';

/** A screen of the back office: its title, for those who have its right. */
export function OfficePage({ action, title, subtitle, actions, children }: { action: OfficeAction; title: string; subtitle: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <Page.Protect permissions={[{ action: toActionId(action), subject: null }]}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header title={title} subtitle={subtitle} primaryAction={actions} />
        <Layouts.Content>
          <Box paddingBottom={8}>{children}</Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

/** What was asked, once it is there: until then that it comes, or why it does not. */
export function Answered<Answer>({ asked, children }: { asked: Asked<Answer>; children: (answer: Answer) => ReactNode }) {
  if (asked.error !== null)
    return (
      <Alert variant="danger" title="Cet écran n’a pas pu se charger" closeLabel="Recharger" onClose={asked.reload}>
        {asked.error}
      </Alert>
    );
  if (asked.answer === null)
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>Chargement…</Loader>
      </Flex>
    );
  return <div aria-busy={asked.isLoading}>{children(asked.answer)}</div>;
}
