/** The pictures of goroutines in a lesson, drawn on the server. */
import { type LanesPicture, lanesFigure } from './lanes-figure';
import { SteppableLanes } from './steppable-lanes';

export const LessonLanes = ({ pictures }: { pictures: readonly LanesPicture[] }) => (
  <SteppableLanes html={lanesFigure({ recordings: pictures })} />
);
