'use client';

/** Makes one of its people the owner of a team that has none left. */
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';

type Props = { teamId: string; candidates: { id: string; name: string }[] };

export function AppointOwner({ teamId, candidates }: Props) {
  const { problem, isSending, formProps } = useForm<{ done: true }>({
    ...{ method: 'PUT', path: `admin/teams/${teamId}/owner` },
    body: ({ userId }) => ({ userId }),
    onDone: () => window.location.reload(),
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <div className="field">
        <label htmlFor="userId">New owner</label>
        <select id="userId" name="userId" className="input" aria-describedby="owner-hint">
          {candidates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <span className="hint" id="owner-hint">
          An owner gives roles, sees reports, and can delete the team.
        </span>
      </div>
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          Make owner
        </button>
      </div>
    </form>
  );
}
