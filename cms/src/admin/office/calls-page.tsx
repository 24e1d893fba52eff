import { useRef, useState } from 'react';
import type { CallsAnswer } from '../../office/shapes';
import { CallCard } from './call-card';
import { CallForm } from './call-form';
import { Answered, OfficePage } from './office-page';
import { silentIn } from './silent-in';
import { useOffice } from './use-office';

/** « Appels aux partenaires » : the same letter to many, who answered it, and a second one to those who did not. */
export function CallsPage() {
  const asked = useOffice<CallsAnswer>('/calls');
  const [sentAgain, setSentAgain] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const sendAgain = (id: string) => {
    setSentAgain(id);
    form.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <OfficePage action="calls" title="Appels aux partenaires" subtitle="Écrire à plusieurs partenaires à la fois, pour leur fichier de l’année par exemple, et voir qui a répondu.">
      <Answered asked={asked}>
        {({ partners, calls, draft }) => {
          const again = silentIn(calls, sentAgain);
          return (
            <>
              {calls.map((call) => <CallCard key={call.id} call={call} onNoted={asked.reload} onAgain={() => sendAgain(call.id)} />)}
              <div ref={form} />
              <CallForm key={`${calls.length} ${again?.id ?? ''}`} partners={partners} again={again} draft={draft} onAll={() => setSentAgain(null)}
                onSent={() => { setSentAgain(null); asked.reload(); }} />
            </>
          );
        }}
      </Answered>
    </OfficePage>
  );
}
