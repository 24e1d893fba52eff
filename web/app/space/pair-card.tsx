import type { SpacePair, SpacePairSide } from '@carrefour/config';
import { FormField } from '../forms/form-field';
import { FormSelect } from '../forms/form-select';
import type { ReturnedForm } from '../forms/form-trouble';
import form from '../forms/form.module.css';
import { format } from '../i18n/plural';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../i18n/texts';
import { Link } from '../link';
import action from '../ui/action/action.module.css';
import type from '../ui/style/type.module.css';
import card from './message-card.module.css';
import styles from './pair-card.module.css';
import { SpaceForm } from './space-form';

function Side({ side: { slug, title, summary, place, isOwn, partners, id } }: { side: SpacePairSide }) {
  const { pairs } = useSpaceTexts();
  const theirs = useTheirLanguage();
  const facts = [isOwn ? pairs.yours : null, slug === null ? pairs.draft : partners.length > 0 ? pairs.theirs(partners.join(', ')) : null, place];
  return (
    <div>
      <h3 className={styles.title} lang={theirs}>{slug === null ? <Link to={`/espace/projets/${id}`}>{title}</Link> : <Link to={`/projets/${slug}`}>{title}</Link>}</h3>
      <p className={card.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {summary === null ? <p>{pairs.nothing}</p> : <p lang={theirs}>{summary}</p>}
    </div>
  );
}

/** Two sheets side by side, and what their partner says of them. */
export function PairCard({ pair: { a, b, score, mayDecide }, maySpeak, returned }: { pair: SpacePair; maySpeak: boolean; returned: ReturnedForm | undefined }) {
  const { pairs } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const id = `${a.id}-${b.id}`;
  const mine = returned?.values['a'] === a.id && returned.values['b'] === b.id ? returned : undefined;
  return (
    <article className={card.card} aria-labelledby={`paire-${id}`}>
      <h2 id={`paire-${id}`} className={type.t4}>{pairs.heading(a.title, b.title)}</h2>
      <p className={card.facts}>{pairs.alike(format(Math.round(score), locale))}</p>
      <div className={styles.sides}>
        <Side side={a} />
        <Side side={b} />
      </div>
      {maySpeak && (
        <SpaceForm className={form.form}>
          <input type="hidden" name="a" value={a.id} />
          <input type="hidden" name="b" value={b.id} />
          {mayDecide && <FormSelect name="keep" id={`garde-${id}`} label={pairs.keep} options={[{ code: 'a', label: a.title }, { code: 'b', label: b.title }]} optionsLang={theirs} returned={mine} value="a" />}
          <FormField name="note" id={`mot-${id}`} rows={2} label={pairs.note} returned={mine} optional maxLength={2000} />
          <p className={form.hint}>{mayDecide ? pairs.decides : pairs.tells}</p>
          <div className={form.actions}>
            <button type="submit" name="says" value="same" className={`${action.button} ${action.strong}`}>{pairs.same}</button>
            <button type="submit" name="says" value="different" className={action.button}>{pairs.different}</button>
          </div>
        </SpaceForm>
      )}
    </article>
  );
}
