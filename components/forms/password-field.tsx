'use client';

/** A password with a button that shows it, and a word when Caps Lock is on. */
import { type KeyboardEvent, useState } from 'react';
import { Field } from './field';

type Props = {
  name?: string;
  label?: string;
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  error?: string | undefined;
};

export function PasswordField({ name = 'password', label = 'Password', autoComplete, hint, error }: Props) {
  const [isShown, setIsShown] = useState(false);
  const [isCapsOn, setIsCapsOn] = useState(false);
  const look = (event: KeyboardEvent) => setIsCapsOn(event.getModifierState('CapsLock'));
  return (
    <Field
      name={name}
      label={label}
      type={isShown ? 'text' : 'password'}
      autoComplete={autoComplete}
      autoCapitalize="off"
      spellCheck={false}
      required
      error={error}
      hint={isCapsOn ? 'Caps Lock is on.' : hint}
      onKeyUp={look}
      onBlur={() => setIsCapsOn(false)}
      end={
        <button
          type="button"
          className="btn"
          aria-pressed={isShown}
          aria-controls={name}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? 'Hide' : 'Show'}
          <span className="vh"> the {label.toLowerCase()}</span>
        </button>
      }
    />
  );
}
