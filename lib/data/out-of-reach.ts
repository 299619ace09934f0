/** Which errors mean that the database is there but cannot answer now: what a client may try again. */

/** Locked for longer than a request waits, full, restarting or not connected. By shape: each client and adapter has its own classes. */
export function isOutOfReach(error: unknown): boolean {
  const { code, cause, message = '' } = (error ?? {}) as { code?: string; cause?: { kind?: string }; message?: string };
  // P1001, P1002, P1008, P1017: not reached, timed out, closed. P2024, P2028: no connection or transaction in time.
  if (code !== undefined && ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'ECONNREFUSED'].includes(code))
    return true;
  if (
    cause?.kind !== undefined &&
    ['SocketTimeout', 'DatabaseNotReachable', 'ConnectionClosed', 'TooManyConnections'].includes(cause.kind)
  )
    return true;
  return /database is locked|SQLITE_(BUSY|FULL)|disk is full|timed out/i.test(message);
}
