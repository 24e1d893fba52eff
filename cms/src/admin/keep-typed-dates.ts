type Key = { key: string; target: unknown };
type DateInput = { value: string; matches(selector: string): boolean; dispatchEvent(event: Event): boolean };

/** The text of a date field whose calendar is open, as the design system draws it. */
const OPEN_DATE = 'input[role="combobox"][aria-haspopup="dialog"][aria-expanded="true"]';

const isDateInput = (target: unknown): target is DateInput => typeof target === 'object' && target !== null && 'matches' in target && 'value' in target && (target as DateInput).matches(OPEN_DATE);

/** The field in which a date was typed and is about to be left by the Tab key, which the design system ignores; null else. Pure. */
export const dateLeftBy = ({ key, target }: Key): DateInput | null => (key === 'Tab' && isDateInput(target) && target.value.trim() !== '' ? target : null);

/** A date that is typed is kept when its field is left by the Tab key, as by Enter: else it shows and is lost on saving. */
export function keepTypedDates(page: Pick<Document, 'addEventListener'>): void {
  page.addEventListener('keydown', (event) => {
    dateLeftBy(event)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }, { capture: true });
}
