/** A share as a lane: run as far as the share, with an end tick; a fading one breaks up. The number stands beside it. */

export function LaneBar({ share, isFading = false }: { share: number; isFading?: boolean }) {
  const style = { '--share': `${Math.round(share * 100)}%` };
  return <i className={isFading ? 'lanebar fade' : 'lanebar'} style={style} />;
}
