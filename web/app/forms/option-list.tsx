type Option = { code: string; label: string; /** Of a second level: what it stands under. */ parent?: string | null | undefined };
type OptionListProps = { options: readonly Option[]; /** The choice of none, where one may choose none. */ none?: string | undefined };

const toOption = ({ code, label }: Option) => (
  <option key={code} value={code}>
    {label}
  </option>
);

/** What a list lets one choose from; those of a second level are grouped under theirs, which may be chosen too. */
export function OptionList({ options, none }: OptionListProps) {
  const codes = new Set(options.map(({ code }) => code));
  const isBelow = ({ parent }: Option): boolean => typeof parent === 'string' && codes.has(parent);
  return (
    <>
      {none !== undefined && <option value="">{none}</option>}
      {options.filter((option) => !isBelow(option)).map((top) => {
        const below = options.filter(({ parent }) => parent === top.code);
        if (below.length === 0) return toOption(top);
        return (
          <optgroup key={top.code} label={top.label}>
            {[top, ...below].map(toOption)}
          </optgroup>
        );
      })}
    </>
  );
}
