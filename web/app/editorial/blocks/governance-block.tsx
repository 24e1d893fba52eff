import { bodyKinds, labelOf } from '@carrefour/config';
import type { Locale } from '../../i18n/locale';
import { useLocale, useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { Section } from '../../ui/page/section';
import type from '../../ui/style/type.module.css';
import type { BodyView, MemberView } from '../block-view';
import { useLanguageOf } from '../language-of';
import type { ViewOf } from '../view-of';
import styles from './governance-block.module.css';
import { MeetingList } from './meeting-list';

/** Bodies with what they do, who sits there, how one joins, and their meetings. */
export function GovernanceBlock({ view: { heading, bodies } }: ViewOf<'governance'>) {
  return (
    <Section heading={heading}>
      <div className={styles.bodies}>
        {bodies.map((body) => (
          <Body key={body.id} body={body} />
        ))}
      </div>
    </Section>
  );
}

function Body({ body }: { body: BodyView }) {
  const locale = useLocale();
  const { editorial, layout } = useTexts();
  const theirs = useLanguageOf()(body);
  const facts: (readonly [string, string | null])[] = [
    [editorial.meets, body.meets],
    [editorial.decides, body.decides],
    [editorial.howToJoin, body.howToJoin],
  ];
  return (
    <article id={body.slug} className={styles.body}>
      <header>
        <p className={type.note}>
          {labelOf(bodyKinds, body.kind, locale)}
          {body.asOf !== null && ` · ${layout.asOf(body.asOf)}`}
        </p>
        <h3 className={type.t3} lang={theirs}>{body.name}</h3>
      </header>
      <div className={styles.words}>
        {body.purpose !== null && <p lang={theirs}>{body.purpose}</p>}
        <dl className={styles.facts}>
          {facts.map(([label, value]) =>
            value === null || value === '' ? null : (
              <div key={label}>
                <dt>{label}</dt>
                <dd lang={theirs}>{value}</dd>
              </div>
            ),
          )}
          <Lines label={editorial.members} lines={body.members} language={theirs} />
          <Lines label={editorial.questions} lines={(body.questions ?? []).map(({ text }) => ({ text, partner: null }))} language={theirs} />
        </dl>
        <MeetingList meetings={body.meetings} decisions={body.decisions} />
      </div>
    </article>
  );
}

function Lines({ label, lines, language }: { label: string; lines: readonly MemberView[]; language: Locale | undefined }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul className={styles.lines} lang={language}>
          {lines.map(({ text, partner }) => (
            <li key={text}>{partner === null ? text : <Link to={`/partenaires/${partner}`}>{text}</Link>}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
