import type { MiddlewareHandler } from 'hono'
import { provideAuth } from '#platform/auth/house.ts'
import { withStore } from '#platform/files/routes.ts'
import { withLimiter } from '#platform/limits/limited.ts'
import { providePress } from '#platform/pdf/lazy-press.ts'
import type { Services } from './services.ts'

/** Lays the services out for every request, so that routes find them on their context. */
export const provisions = ({
  auth,
  store,
  limiter,
  press,
}: Pick<Services, 'auth' | 'store' | 'limiter' | 'press'>): readonly MiddlewareHandler[] => [
  provideAuth(auth),
  withStore(store),
  withLimiter(limiter),
  providePress(press),
]
