/** What a browser does once its learner is deleted: it forgets them as well. */
import { setMe } from '@/components/account/me-store';

export function leaveForGood(): void {
  setMe(null);
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[storage].clear();
    } catch {
      // storage is forbidden here, so nothing is in it
    }
  }
  window.location.assign('/deleted');
}
