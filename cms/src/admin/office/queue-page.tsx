import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { QueuePage as Page } from '../../office/shapes';
import { BulkBar } from './bulk-bar';
import { Nothing } from './card';
import { Answered, OfficePage } from './office-page';
import { OneRequest } from './one-request';
import { Pager } from './pager';
import { QueueCard } from './queue-card';
import { RehearsalView } from './rehearsal-view';
import { Select } from './select';
import { useOffice } from './use-office';

/** « À traiter » : everything somebody must decide, those waiting longest first. */
export function QueuePage() {
  const [params, setParams] = useSearchParams();
  const asked = useOffice<Page>(params.has('essai') ? null : `/queue?${params.toString()}`);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const set = (name: string, value: string) => {
    setPicked([]);
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (name !== 'page') next.delete('page');
      if (value === '') next.delete(name);
      else next.set(name, value);
      return next;
    });
  };
  const done = () => {
    setPicked([]);
    asked.reload();
  };
  const toggle = (id: string) => setPicked((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  const rehearsal = params.get('essai');
  // A mail leads to one request.
  const one = params.has('id') ? `/content-manager/collection-types/${params.get('type') ?? ''}/${params.get('id') ?? ''}` : null;
  if (rehearsal !== null)
    return (
      <OfficePage action="queue" title="Ce que cet import ferait" subtitle="Rien n’est encore écrit : lisez, puis décidez dans la liste.">
        <RehearsalView id={rehearsal} onClose={() => setParams({ kind: 'import' })} />
      </OfficePage>
    );
  return (
    <OfficePage action="queue" title="À traiter" subtitle="Ce que visiteurs, porteurs et imports demandent à l’équipe de décider.">
      <Answered asked={asked}>
        {({ items, total, page, perPage, kinds, team, me }) => (
          <>
            {one !== null && <OneRequest link={one} isThere={items.length > 0} onAll={() => setParams({})} />}
            {one === null && <Flex gap={4} alignItems="flex-end" wrap="wrap" marginBottom={4}>
              <Select label="Nature" value={params.get('kind') ?? ''} onChange={(kind) => set('kind', kind)}
                options={[{ value: '', label: `Tout (${kinds.reduce((sum, { count }) => sum + count, 0)})` }, ...kinds.map(({ kind, label, count }) => ({ value: kind, label: `${label} (${count})` }))]} />
              <Select label="Suivi par" value={params.get('mine') ?? ''} onChange={(mine) => set('mine', mine)} options={[{ value: '', label: 'Tout le monde' }, { value: '1', label: `Moi (${me})` }]} />
              <Select label="Ordre" value={params.get('order') ?? ''} onChange={(order) => set('order', order)} options={[{ value: '', label: 'Les plus anciens d’abord' }, { value: 'newest', label: 'Les plus récents d’abord' }]} />
              <Typography aria-live="polite" paddingBottom={2}>{total === 0 ? '' : total === 1 ? '1 demande' : `${total} demandes`}</Typography>
            </Flex>}
            {one === null && items.length === 0 && <Nothing>Rien n’attend ici. Merci !</Nothing>}
            {items.length > 1 && (
              <BulkBar items={items} picked={items.filter(({ id }) => picked.includes(id))} team={team} onDone={done}
                onPickAll={() => setPicked(picked.length === items.length ? [] : items.map(({ id }) => id))} />
            )}
            {items.map((item) => (
              <QueueCard key={`${item.kind} ${item.id}`} item={item} team={team} onDone={done}
                pick={<Checkbox checked={picked.includes(item.id)} onCheckedChange={() => toggle(item.id)} aria-label={`Choisir « ${item.title} »`} />} />
            ))}
            <Pager page={page} perPage={perPage} total={total} onPage={(next) => set('page', String(next))} />
          </>
        )}
      </Answered>
    </OfficePage>
  );
}
