import type { MiddlewareHandler } from 'hono'
import { withUpkeep } from '#modules/house/index.ts'
import { provideAuth } from '#platform/auth/house.ts'
import { withStore } from '#platform/files/routes.ts'
import { withLimiter } from '#platform/limits/limited.ts'
import { provideTiles } from '#platform/maps/tile-proxy.ts'
import { providePress } from '#platform/pdf/lazy-press.ts'
import { offlinePayment } from '#platform/ports/payment/offline.ts'
import { providePayment } from '#platform/ports/payment/provide.ts'
import { noTiles } from '#platform/ports/tiles/port.ts'
import type { Services } from './services.ts'

/** Lays the services out for every request, so that routes find them on their context. */
export const provisions = ({
  auth,
  store,
  limiter,
  press,
  ports,
  dataDir = '.',
}: Pick<Services, 'auth' | 'store' | 'limiter' | 'press'> &
  Partial<Pick<Services, 'ports'>> &
  Partial<Pick<Services, 'dataDir'>>): readonly MiddlewareHandler[] => [
  provideAuth(auth),
  withStore(store),
  withLimiter(limiter),
  providePress(press),
  provideTiles(ports?.tiles ?? noTiles),
  providePayment(ports?.payment ?? offlinePayment),
  withUpkeep({ dataDir }),
]
