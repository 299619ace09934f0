/** What next-auth has to say, as lines of the log: by its codes, never with what a form or a provider sent. */
import 'server-only';
import type { LoggerInstance } from 'next-auth';
import { errorText } from '@/lib/core/log-text';
import { log } from '@/lib/log';

export const authLogger: Partial<LoggerInstance> = {
  error: (code, metadata) => {
    const { name, stack } = errorText(metadata instanceof Error ? metadata : metadata.error);
    // Its own messages quote, without quotation marks, what a visitor or a provider sent.
    log('error', 'next-auth', { error: { name, message: code, ...(stack ? { stack } : {}) } });
  },
  warn: (code) => log('warn', 'next-auth', { message: code }),
  debug: () => {},
};
