import { Tabs } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { CarrierList } from './carrier-list';
import { CarrierView } from './carrier-view';
import { MergeList } from './merge-list';
import { OfficePage } from './office-page';
import { PairList } from './pair-list';
import { PairView } from './pair-view';

/** « Doublons » : pairs to judge, those put off, and merges that can be undone. A chosen pair takes the whole screen. */
export function DuplicatesPage() {
  const [params, setParams] = useSearchParams();
  const [a, b] = [params.get('a'), params.get('b')];
  const [organisation, project] = [params.get('structure'), params.get('projet')];
  const tab = params.get('liste') ?? 'open';
  if (a !== null && b !== null)
    return (
      <OfficePage action="duplicates" title="Deux fiches, un seul projet ?" subtitle="Comparez, choisissez champ par champ, puis décidez. Une réunion se défait à tout moment.">
        <PairView a={a} b={b} onClose={() => setParams({ liste: tab })} />
      </OfficePage>
    );
  if (organisation !== null && project !== null)
    return (
      <OfficePage action="duplicates" title="Cette structure porte-t-elle ce projet ?" subtitle="Comparez, puis décidez. La décision se reprend à tout moment.">
        <CarrierView organisation={organisation} project={project} onClose={() => setParams({ liste: 'structures' })} />
      </OfficePage>
    );
  return (
    <OfficePage action="duplicates" title="Doublons" subtitle="Des fiches qui parlent peut-être du même projet.">
      <Tabs.Root value={tab} onValueChange={(liste) => setParams({ liste })} variant="simple">
        <Tabs.List aria-label="Doublons">
          <Tabs.Trigger value="open">À juger</Tabs.Trigger>
          <Tabs.Trigger value="later">Remis à plus tard</Tabs.Trigger>
          <Tabs.Trigger value="structures">Structures et projets</Tabs.Trigger>
          <Tabs.Trigger value="merges">Fiches réunies</Tabs.Trigger>
        </Tabs.List>
        {(['open', 'later'] as const).map((state) => (
          <Tabs.Content key={state} value={state}>
            <PairList state={state} onOpen={(pair) => setParams({ liste: state, a: pair.a, b: pair.b })} />
          </Tabs.Content>
        ))}
        <Tabs.Content value="structures">
          <CarrierList onOpen={(pair) => setParams({ liste: 'structures', structure: pair.organisation, projet: pair.project })} />
        </Tabs.Content>
        <Tabs.Content value="merges">
          <MergeList />
        </Tabs.Content>
      </Tabs.Root>
    </OfficePage>
  );
}
