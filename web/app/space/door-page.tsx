import type { ReactNode } from 'react';
import { NarrowSection } from '../forms/narrow-section';
import { useSpaceTexts } from '../i18n/space-texts';
import { useTexts } from '../i18n/texts';
import { ButtonLink } from '../ui/action/button-link';
import { EmptyState } from '../ui/notice/empty-state';
import { PageHead } from '../ui/page/page-head';

type DoorPageProps = { drawing: string; title: string; lead?: string; heading?: string; children: ReactNode };

/** A page at the door of the space: for whoever is not in yet. */
export function DoorPage({ drawing, title, lead, heading, children }: DoorPageProps) {
  const { layout } = useTexts();
  const { account: { signIn } } = useSpaceTexts();
  return (
    <>
      <PageHead drawing={drawing} title={title} {...(lead !== undefined && { lead })} crumbs={[{ label: layout.home, url: '/' }, { label: signIn.title, url: '/connexion' }]} />
      <NarrowSection {...(heading !== undefined && { heading })}>{children}</NarrowSection>
    </>
  );
}

/** A link of the door that opens nothing any more. */
export function ClosedDoor({ text, way }: { text: string; way: { label: string; url: string } }) {
  const { account: { signIn } } = useSpaceTexts();
  return (
    <EmptyState title={signIn.title} text={text} level={2}>
      <ButtonLink url={way.url} look="strong">
        {way.label}
      </ButtonLink>
    </EmptyState>
  );
}
