'use client';

import { useSyncExternalStore } from 'react';
import { currentMe, unknownMe, watchMe } from './me-store';

/** The visitor as far as this tab knows; null until the first answer of the server. */
export const useMe = () => useSyncExternalStore(watchMe, currentMe, unknownMe);
