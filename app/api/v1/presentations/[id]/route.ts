import { becomeGuest } from '@/lib/auth/become-guest';
import { presentExercise } from '@/lib/commands/present-exercise';
import { presentationView } from '@/lib/commands/presentation-view';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putPresentation, async (call) => {
  const { app, params, body } = call;
  const learner = await becomeGuest(call, body.timeZone);
  return presentationView(app, await presentExercise(app, learner, { id: params.id, exerciseId: body.exerciseId }));
});
