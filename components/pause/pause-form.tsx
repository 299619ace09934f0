'use client';

/** Pauses the reviews for some days. */
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';

export function PauseForm() {
  const { errors, problem, isSending, formProps } = useForm({
    path: 'pause',
    body: ({ days }) => ({ days: Number(days) }),
    onDone: () => window.location.reload(),
  });
  return (
    <form {...formProps} className="stack pause">
      <FormProblem text={problem} />
      <Field
        name="days"
        label="Pause for how many days, today included?"
        hint="1 to 60. Nothing is asked for meanwhile; your memory goes on fading, and no date is moved."
        error={errors.days}
        type="number"
        inputMode="numeric"
        min={1}
        max={60}
        step={1}
        defaultValue={7}
        required
      />
      <div>
        <button type="submit" className="btn" aria-disabled={isSending}>
          Pause reviews
        </button>
      </div>
    </form>
  );
}
