'use client';

/** Makes an invitation, and shows its link the one time that it can be read. */
import { useState } from 'react';
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { LinkText } from '@/components/forms/link-text';
import { useForm } from '@/components/forms/use-form';
import type { InvitationView, NewInvitation as Made } from '@/lib/core/identity-schemas';

export function NewInvitation({ onMade }: { onMade: (invitation: InvitationView) => void }) {
  const [url, setUrl] = useState<string | null>(null);
  const { errors, problem, isSending, formProps } = useForm<Made>({
    path: 'invitations',
    body: ({ note = '', expiresInDays, maxUses }) => ({
      ...{ note: note.trim(), expiresInDays: Number(expiresInDays), maxUses: Number(maxUses) },
    }),
    onDone: (made) => {
      setUrl(made.url);
      onMade(made.invitation);
    },
  });

  if (url !== null) {
    return (
      <div className="form">
        <LinkText
          url={url}
          label="The link, shown this once"
          hint="Copy it now and send it to whom it is for. Only its hash is stored."
          takesFocus
        />
        <div className="row">
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
      <Field
        name="note"
        label="Note"
        maxLength={120}
        hint="For you: whom it is for. They do not see it."
        error={errors.note}
      />
      <Field
        name="maxUses"
        label="Accounts"
        type="number"
        inputMode="numeric"
        defaultValue="1"
        min={1}
        max={1000}
        required
        hint="How many accounts can be made by it."
        error={errors.maxUses}
      />
      <Field
        name="expiresInDays"
        label="Days"
        type="number"
        inputMode="numeric"
        defaultValue="7"
        min={1}
        max={365}
        required
        hint="How long it holds."
        error={errors.expiresInDays}
      />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          Make the link
        </button>
      </div>
    </form>
  );
}
