import { useTexts } from '../i18n/texts';
import { PageHead } from '../ui/page/page-head';
import { Blocks } from './blocks';
import type { PageData } from './page-data.server';
import { InItsLanguage } from './in-its-language';
import { PageNotices } from './page-notices';
import styles from './page-view.module.css';

/** The page whose print is the leaflet. */
const LEAFLET = 'le-projet';

/** A page the team writes: its head and its blocks. */
export function PageView({ data }: { data: PageData }) {
  const { layout } = useTexts();
  const isLeaflet = data.slug === LEAFLET;
  const content = (
    <div className={isLeaflet ? styles.leaflet : undefined}>
      <PageHead drawing={data.slug} title={data.title} lead={data.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <Blocks views={data.blocks} isLeaflet={isLeaflet} />
    </div>
  );
  return (
    <>
      <PageNotices {...data} />
      <InItsLanguage untranslated={data.untranslated}>{content}</InItsLanguage>
    </>
  );
}
