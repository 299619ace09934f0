/** One of a few: radio buttons in a row. */

type Props = { name: string; label: string; value: string; options: { value: string; name: string }[] };

export function Choice({ name, label, value, options }: Props) {
  return (
    <fieldset className="field choice">
      <legend>{label}</legend>
      <div className="row">
        {options.map((option) => (
          <label key={option.value} className="check">
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
