import type { PaymentPort } from './port.ts'

/**
 * Without a provider people pay at the bank and bring the slip: two persons at the Desk enter and approve it
 * (`enterSlip`, `approveSlip`). The redirect leads to the page that says how.
 */
export const offlinePayment: PaymentPort = {
  name: 'offline',
  create: async ({ orderId, callback }) => ({ authority: orderId, redirect: callback }),
  verify: async () => ({ state: 'unpaid' }),
}
