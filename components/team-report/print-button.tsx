'use client';

/** Prints the page; every browser prints to PDF too. */
export function PrintButton() {
  return (
    <button type="button" className="btn" onClick={() => window.print()}>
      Print or PDF
    </button>
  );
}
