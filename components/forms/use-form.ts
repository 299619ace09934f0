'use client';

/** Sends a form as JSON and keeps what the server said about each field; the focus goes to the first that is wrong. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { call } from '@/components/api/call';

type Values = Record<string, string>;
type Send<T> = {
  method?: 'POST' | 'PUT';
  path: string;
  body: (values: Values) => unknown;
  /** What to do with the answer; `form` to empty it. */
  onDone: (data: T, form: HTMLFormElement | null) => void;
};

export function useForm<T>({ method = 'POST', path, body, onDone }: Send<T>) {
  const [errors, setErrors] = useState<Values>({});
  const [problem, setProblem] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  // After the render that shows what is wrong, not before.
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [refusals]);

  const submit = async (values: Values) => {
    setIsSending(true);
    setProblem('');
    const reply = await call<T>(method, path, body(values));
    setIsSending(false);
    if (reply.ok) {
      onDone(reply.data, form.current);
      return;
    }
    const named = reply.fields.filter((field) => form.current?.elements.namedItem(field.path));
    setErrors(Object.fromEntries(named.map((field) => [field.path, sentenceOf(field.message)])));
    if (named.length === 0) setProblem(reply.message);
    setRefusals((count) => count + 1);
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const data = new FormData(event.currentTarget);
    const values = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
    const empty = [...event.currentTarget.elements].filter(
      (element): element is HTMLInputElement =>
        element instanceof HTMLInputElement && element.required && element.value.trim() === '',
    );
    setErrors(Object.fromEntries(empty.map((input) => [input.name, 'Fill this in.'])));
    if (empty[0]) empty[0].focus();
    else void submit(values);
  };

  // Without `method`, a form sent before the script is there would put the password into the address.
  return { errors, problem, isSending, formProps: { ref: form, onSubmit, noValidate: true, method: 'post' } as const };
}

const sentenceOf = (message: string) => {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
