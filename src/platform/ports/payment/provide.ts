import type { MiddlewareHandler } from 'hono'
import type { PaymentPort } from './port.ts'

declare module 'hono' {
  interface ContextVariableMap {
    payment: PaymentPort
  }
}

/** Lays the way to pay out for every request. */
export const providePayment =
  (port: PaymentPort): MiddlewareHandler =>
  async (c, next) => {
    c.set('payment', port)
    await next()
  }
