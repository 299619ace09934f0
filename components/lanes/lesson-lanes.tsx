/** The pictures of goroutines in a lesson, drawn on the server. */
import { Html } from '@/components/drawing/html';
import { LaneStepper } from './lane-stepper';
import { type LanesPicture, lanesFigure } from './lanes-figure';

export function LessonLanes({ pictures }: { pictures: readonly LanesPicture[] }) {
  return (
    <>
      <Html className="flow" html={lanesFigure({ recordings: pictures })} />
      <LaneStepper />
    </>
  );
}
