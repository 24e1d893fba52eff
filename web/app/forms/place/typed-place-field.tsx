import { useFormTexts } from '../../i18n/form-texts';
import { FormChoice } from '../form-choice';
import { FormField } from '../form-field';
import type { ReturnedForm } from '../form-trouble';

type TypedPlaceFieldProps = { label: string; hint?: string; returned: ReturnedForm | undefined; value: string | null };

/** Where a project is, on a line; sent, a line that may mean several communes comes back with the question which. */
export function TypedPlaceField({ label, hint, returned, value }: TypedPlaceFieldProps) {
  const { place: texts } = useFormTexts();
  const asked = returned?.place ?? null;
  const keptHint = asked?.isTerritory === true ? texts.keptTerritory : /^\d{5}$/.test(asked?.typed ?? '') ? texts.keptPostcode : texts.keptWords;
  return (
    <>
      <FormField name="place" label={label} hint={hint} returned={returned} value={value} optional maxLength={120} />
      {asked !== null && (
        <FormChoice
          name="placeMeant"
          legend={asked.choices.length === 0 ? texts.unknown(asked.typed) : texts.which(asked.typed)}
          choices={[
            ...asked.choices.map((code) => ({ code, label: code })),
            { code: asked.typed, label: texts.keep(asked.typed), hint: keptHint },
          ]}
          returned={returned}
        />
      )}
    </>
  );
}
