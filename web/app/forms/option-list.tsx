type OptionListProps = { options: readonly { code: string; label: string }[]; /** The choice of none, where one may choose none. */ none?: string | undefined };

/** What a list lets one choose from. */
export function OptionList({ options, none }: OptionListProps) {
  return (
    <>
      {none !== undefined && <option value="">{none}</option>}
      {options.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </>
  );
}
