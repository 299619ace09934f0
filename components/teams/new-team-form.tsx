'use client';

/** Makes a team and goes there. */
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';
import type { TeamView } from '@/lib/core/team-schemas';

export function NewTeamForm() {
  const { errors, problem, isSending, formProps } = useForm<TeamView>({
    path: 'teams',
    body: ({ name = '' }) => ({ name: name.trim() }),
    onDone: ({ id }) => window.location.assign(`/teams/${id}`),
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <Field
        name="name"
        label="Name"
        autoComplete="off"
        required
        maxLength={80}
        hint="As its people call it, such as “Platform”."
        error={errors.name}
      />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'One moment' : 'Make a team'}
        </button>
      </div>
    </form>
  );
}
