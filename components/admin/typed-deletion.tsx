'use client';

/** Deletes an account or a team, once what names it was typed. */
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';

type Props = {
  /** Below /api/v1. */
  path: string;
  field: 'email' | 'name';
  label: string;
  /** What has to be typed. */
  text: string;
  button: string;
  leadsTo: string;
};

export function TypedDeletion({ path, field, label, text, button, leadsTo }: Props) {
  const { errors, problem, isSending, formProps } = useForm<{ done: true }>({
    path,
    body: (values) => ({ [field]: values[field] ?? '' }),
    onDone: () => window.location.assign(leadsTo),
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <Field
        name={field}
        label={label}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={254}
        required
        hint={`Type ${text} to confirm.`}
        error={errors[field]}
      />
      <div>
        <button type="submit" className="btn" aria-disabled={isSending}>
          {isSending ? 'Deleting' : button}
        </button>
      </div>
    </form>
  );
}
