import { localePath } from '../i18n/locale';
import { useLocale, useTexts } from '../i18n/texts';
import action from '../ui/action/action.module.css';
import { ButtonLink } from '../ui/action/button-link';
import { PartnerCard, type PartnerCardData } from '../ui/card/partner-card';
import { SelectField, TextField } from '../ui/form/field';
import { EmptyState } from '../ui/notice/empty-state';
import { FoundersNotice } from '../ui/notice/founders-notice';
import { Section } from '../ui/page/section';
import styles from './partner-directory.module.css';
import type { PartnerFilter } from './partner-filter';

type Option = { code: string; label: string; count: number };
type PartnerDirectoryProps = {
  filter: PartnerFilter;
  total: number;
  isOf2018: boolean;
  partners: readonly PartnerCardData[];
  options: { type: readonly Option[]; role: readonly Option[]; scale: readonly Option[]; activity: readonly Option[]; territory: readonly Option[] };
};

/** A plain form over the list of partners; it works without script and its state is in the address. */
export function PartnerDirectory({ filter, total, isOf2018, partners, options }: PartnerDirectoryProps) {
  const { partners: texts } = useTexts();
  const locale = useLocale();
  const isFiltered = Object.values(filter).some((value) => value !== '');
  return (
    <Section heading={texts.heading(partners.length, isFiltered ? total : null)}>
      <form action={localePath(locale, '/partenaires')} className={styles.form} role="search" aria-label={texts.filter} data-screen-only>
        <TextField name="q" label={texts.name} value={filter.q} placeholder={texts.nameExample} />
        <SelectField name="type" label={texts.type} value={filter.type} all={texts.allTypes} options={options.type} />
        <SelectField name="role" label={texts.role} value={filter.role} all={texts.allRoles} options={options.role} />
        <SelectField name="echelle" label={texts.scale} value={filter.scale} all={texts.allScales} options={options.scale} />
        {options.activity.length > 0 && <SelectField name="activite" label={texts.activity} value={filter.activity} all={texts.allActivities} options={options.activity} />}
        {options.territory.length > 0 && <SelectField name="territoire" label={texts.territory} value={filter.territory} all={texts.allTerritories} options={options.territory} />}
        <p className={styles.submit}>
          <button type="submit" className={`${action.button} ${action.main}`}>
            {texts.show}
          </button>
          {isFiltered && <ButtonLink url="/partenaires">{texts.clear}</ButtonLink>}
        </p>
      </form>
      {isOf2018 && <FoundersNotice />}
      {partners.length === 0 ? (
        <EmptyState title={texts.noneTitle} text={texts.noneText}>
          <ButtonLink url="/partenaires">{texts.clear}</ButtonLink>
          <ButtonLink url="/devenir-partenaire">{texts.join}</ButtonLink>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {partners.map((partner) => (
            <li key={partner.slug}>
              <PartnerCard partner={partner} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
