/** The pause as something that is there when it is looked for. */
import { PauseForm } from './pause-form';

export function PauseDetails() {
  return (
    <details className="pause-details">
      <summary>Going on holiday? Pause reviews</summary>
      <PauseForm />
    </details>
  );
}
