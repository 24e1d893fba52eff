import { useTexts } from '../i18n/texts';
import { PageHead } from '../ui/page/page-head';
import { Blocks } from './blocks';
import type { PageData } from './page-data.server';
import { PageNotices } from './page-notices';

/** A page the team writes: its head and its blocks. */
export function PageView({ data }: { data: PageData }) {
  const { layout } = useTexts();
  const content = (
    <>
      <PageHead drawing={data.slug} title={data.title} lead={data.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <Blocks views={data.blocks} />
    </>
  );
  return (
    <>
      <PageNotices {...data} />
      {data.untranslated ? <div lang="fr">{content}</div> : content}
    </>
  );
}
