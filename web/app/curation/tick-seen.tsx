import form from '../forms/form.module.css';

/** That somebody looked at the sheets that resemble theirs. */
export function TickSeen({ label }: { label: string }) {
  return (
    <label className={form.choice}>
      <input type="checkbox" name="seen" value="1" />
      <span>{label}</span>
    </label>
  );
}
