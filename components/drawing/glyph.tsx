/** The three signs that stand beside colour: right, wrong, warning. */

export const glyphPaths = {
  good: 'M3 8.5l3.2 3.2L13 4.8',
  bad: 'M4 4l8 8M12 4l-8 8',
  warn: 'M8 2.2L14.6 13.6H1.4zM8 6.4v3.4M8 11.1v1.3',
};

export function Glyph({
  kind,
  label,
  isMute = false,
}: {
  kind: keyof typeof glyphPaths;
  label: string;
  isMute?: boolean;
}) {
  return (
    <svg className={`g ${isMute ? 'mute' : kind}`} viewBox="0 0 16 16" role="img" aria-label={label}>
      <path
        d={glyphPaths[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth={kind === 'warn' ? 1.7 : 2}
        strokeLinejoin="round"
      />
    </svg>
  );
}
