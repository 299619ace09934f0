'use client';

/** Makes a link into the team, and shows it the one time that it can be read. */
import { useEffect, useRef, useState } from 'react';
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { LinkText } from '@/components/forms/link-text';
import { useForm } from '@/components/forms/use-form';
import type { NewTeamInvitation, TeamInvitationView } from '@/lib/core/team-schemas';
import { type InvitedAs, InvitedAsFields, invitedAs } from './invited-as';

type Props = InvitedAs & { teamId: string; onMade: (invitation: TeamInvitationView) => void };

export function InviteLinkForm({ teamId, onMade, ...as }: Props) {
  const [url, setUrl] = useState<string | null>(null);
  const shown = useRef<HTMLDivElement>(null);
  const { errors, problem, isSending, formProps } = useForm<NewTeamInvitation>({
    path: `teams/${teamId}/invitations`,
    body: (values) => ({
      ...{ ...invitedAs(values), expiresInDays: Number(values.expiresInDays), maxUses: Number(values.maxUses) },
    }),
    onDone: (made) => {
      setUrl(made.url);
      onMade(made.invitation);
    },
  });
  useEffect(() => {
    if (url !== null) shown.current?.querySelector('input')?.focus();
  }, [url]);

  if (url !== null) {
    return (
      <div className="form" ref={shown}>
        <LinkText
          url={url}
          label="The link, shown this once"
          hint="Copy it now and send it to whom it is for. Only its hash is stored."
        />
        <div>
          <button type="button" className="btn quiet" onClick={() => setUrl(null)}>
            Make another
          </button>
        </div>
      </div>
    );
  }
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <InvitedAsFields id="link" {...as} errors={errors} />
      <Field
        name="maxUses"
        label="People"
        type="number"
        inputMode="numeric"
        defaultValue="10"
        min={1}
        max={1000}
        required
        hint="How many can join by it."
        error={errors.maxUses}
      />
      <Field
        name="expiresInDays"
        label="Days"
        type="number"
        inputMode="numeric"
        defaultValue="7"
        min={1}
        max={90}
        required
        hint="How long it holds."
        error={errors.expiresInDays}
      />
      <div>
        <button type="submit" className="btn" aria-disabled={isSending}>
          Make the link
        </button>
      </div>
    </form>
  );
}
