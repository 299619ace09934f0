/** What next-auth has to say, as lines of the log: by its codes, never with what a form or a provider sent. */
import 'server-only';
import type { LoggerInstance } from 'next-auth';
import { log, logError } from '@/lib/log';

export const authLogger: Partial<LoggerInstance> = {
  error: (code, metadata) => {
    const error = metadata instanceof Error ? metadata : metadata.error;
    logError('error', 'next-auth', error ?? new Error(code), { message: code });
  },
  warn: (code) => log('warn', 'next-auth', { message: code }),
  debug: () => {},
};
