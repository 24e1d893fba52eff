import { alertFrequencies, labelOf, type AlertView } from '@carrefour/config';
import { useFormTexts } from '../i18n/form-texts';
import { useLocale } from '../i18n/texts';

/** What is followed, and how often: « jardin », Bretagne, every week. */
export function AlertWords({ alert: { query, label, frequency } }: { alert: Pick<AlertView, 'query' | 'label' | 'frequency'> }) {
  const { alert } = useFormTexts();
  const rhythm = labelOf(alertFrequencies, frequency, useLocale());
  return (
    <p>
      <strong>{query === '' ? alert.newsletter.name : label}</strong>, {rhythm.toLocaleLowerCase()}.
    </p>
  );
}
