import type { ApplicationView } from '@carrefour/config';
import { formatDay } from '../../i18n/dates';
import { useFormTexts } from '../../i18n/form-texts';
import { useLocale } from '../../i18n/texts';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';
import styles from '../form.module.css';
import { NarrowSection } from '../narrow-section';
import { StepList } from '../step-list';

/** Where an application stands, for whoever holds its private link. */
export function ApplicationState({ application: { state, sentAt, answeredAt, answer, charter, hasInventory } }: { application: ApplicationView }) {
  const { membership: texts, write } = useFormTexts();
  const locale = useLocale();
  return (
    <>
      <NarrowSection heading={texts.states[state]}>
        <Notice kind={state === 'accepted' ? 'good' : 'plain'}>{texts.next[state]}</Notice>
        <p>
          {texts.sentOn(formatDay(sentAt, locale))} {answeredAt !== null && texts.answeredOn(formatDay(answeredAt, locale))}
        </p>
        {answer !== null && answer !== '' && (
          <>
            <p>
              <strong>{texts.answer}</strong>
            </p>
            <blockquote className={styles.quote}>{answer}</blockquote>
          </>
        )}
        {charter !== null && <p className={styles.hint}>{texts.charterKept(charter)}</p>}
        <p>
          <ButtonLink url="/contact?motif=question#ecrire" icon="mail">
            {write}
          </ButtonLink>
        </p>
      </NarrowSection>
      <NarrowSection heading={texts.steps}>
        <StepList steps={hasInventory ? texts.stepList : [...texts.stepList.slice(0, -1), texts.lastStepWithout]} />
      </NarrowSection>
    </>
  );
}
