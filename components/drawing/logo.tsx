/** The logo: one lane starts another, which runs and ends. */
export function Logo() {
  return (
    <svg
      width={28}
      height={18}
      viewBox="0 0 28 18"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.2}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M1.5 4H26.5" />
      <path d="M6 4v5.5q0 4 4 4h9.5M19.5 9.7v7.6" />
    </svg>
  );
}
