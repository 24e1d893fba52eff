import form from '../forms/form.module.css';
import { OptionList } from '../forms/option-list';

type Options = readonly { code: string; label: string }[];
type FilterProps = { name: string; label: string; all?: string; options?: Options; groups?: readonly { label: string; options: Options }[]; value: string };

/** One thing a list is narrowed by; `all`: the words for not narrowing it. */
export function Filter({ name, label, all, options = [], groups = [], value }: FilterProps) {
  return (
    <div className={form.field}>
      <label htmlFor={`filtre-${name}`}>{label}</label>
      <select id={`filtre-${name}`} name={name} className={form.box} defaultValue={value}>
        <OptionList options={options} none={all} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <OptionList options={group.options} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}
