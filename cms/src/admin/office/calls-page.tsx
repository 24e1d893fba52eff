import { useState } from 'react';
import type { CallsAnswer } from '../../office/shapes';
import { CallCard } from './call-card';
import { CallForm } from './call-form';
import { Answered, OfficePage } from './office-page';
import { useOffice } from './use-office';

/** « Appels aux partenaires » : the same letter to many, who answered it, and a second one to those who did not. */
export function CallsPage() {
  const asked = useOffice<CallsAnswer>('/calls');
  const [again, setAgain] = useState<{ ids: readonly string[]; subject: string } | null>(null);
  return (
    <OfficePage action="calls" title="Appels aux partenaires" subtitle="Écrire à plusieurs partenaires à la fois, pour leur fichier de l’année par exemple, et voir qui a répondu.">
      <Answered asked={asked}>
        {({ partners, calls, draft }) => (
          <>
            {calls.map((call) => <CallCard key={call.id} call={call} onNoted={asked.reload} onAgain={(ids) => setAgain({ ids, subject: call.subject })} />)}
            <CallForm key={`${calls.length} ${again?.subject ?? ''}`} partners={partners} again={again} draft={draft} onAll={() => setAgain(null)}
              onSent={() => { setAgain(null); asked.reload(); }} />
          </>
        )}
      </Answered>
    </OfficePage>
  );
}
