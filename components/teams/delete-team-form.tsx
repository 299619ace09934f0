'use client';

/** Deletes a team, once its owner has typed its name. */
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';

export function DeleteTeamForm({ team }: { team: { id: string; name: string } }) {
  const { errors, problem, isSending, formProps } = useForm<{ done: true }>({
    path: `teams/${team.id}/deletion`,
    body: ({ name = '' }) => ({ name: name.trim() }),
    onDone: () => window.location.assign('/teams'),
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <Field
        name="name"
        id="deleted-name"
        label="Name of the team"
        autoComplete="off"
        required
        hint={`Type ${team.name} to confirm.`}
        error={errors.name}
      />
      <div>
        <button type="submit" className="btn" aria-disabled={isSending}>
          {isSending ? 'Deleting' : `Delete ${team.name}`}
        </button>
      </div>
    </form>
  );
}
