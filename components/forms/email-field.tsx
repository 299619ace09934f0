/** An e-mail address: typed on the keyboard for it, and left as it is typed. */
import { Field } from './field';

type Props = {
  /** `username` where a password belongs to it, `off` where it must be typed by hand. */
  autoComplete?: 'email' | 'username' | 'off';
  defaultValue?: string | undefined;
  hint?: string | undefined;
  error: string | undefined;
};

export function EmailField({ autoComplete = 'email', defaultValue, hint, error }: Props) {
  return (
    <Field
      name="email"
      label="E-mail"
      type="email"
      autoComplete={autoComplete}
      inputMode="email"
      autoCapitalize="off"
      spellCheck={false}
      required
      maxLength={254}
      defaultValue={defaultValue}
      hint={hint}
      error={error}
    />
  );
}
