'use client';

/** Gives a team another name. */
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';

export function RenameTeamForm({ team }: { team: { id: string; name: string } }) {
  const { errors, problem, isSending, formProps } = useForm<{ done: true }>({
    method: 'PUT',
    path: `teams/${team.id}`,
    body: ({ name = '' }) => ({ name: name.trim() }),
    onDone: () => window.location.reload(),
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
        defaultValue={team.name}
        error={errors.name}
      />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          Rename
        </button>
      </div>
    </form>
  );
}
